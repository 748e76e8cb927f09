import { groupBy } from '../group-by.ts';
import type { MatchArticle, OriginTie, TieKind } from '../types.ts';
import { nameArticle } from './name-article.ts';
import {
  type Credit,
  readDeclaration,
  readFirstReports,
  readPublisher,
  readWireCredits,
} from './read-credits.ts';

/** What an article says of where it comes from, surest first. */
const CREDITS: [TieKind, (article: MatchArticle) => Credit[]][] = [
  ['republication', readDeclaration],
  ['wire', readWireCredits],
  ['first report', readFirstReports],
  ['publisher', readPublisher],
];

/** Credits that say where a lone article comes from, not only who prints or first had it. */
const WORTH_SAYING_ALONE: ReadonlySet<TieKind> = new Set(['republication', 'wire']);

interface CreditOf extends Credit {
  article: MatchArticle;
  kind: TieKind;
}

const creditsOf = (article: MatchArticle): CreditOf[] =>
  CREDITS.flatMap(([kind, read]) => read(article).map((credit) => ({ ...credit, article, kind })));

/** The tie of the articles that name one source, with the surest credit of each; none where it says nothing. */
function tieOf(credits: CreditOf[]): OriginTie[] {
  const surest = [...groupBy(credits, ({ article }) => article.id).values()].map(([first]) => first!);
  const said = surest.length > 1 ? surest : surest.filter(({ kind }) => WORTH_SAYING_ALONE.has(kind));
  const [kind, naming] =
    CREDITS.map(([kind]) => [kind, said.find((credit) => credit.kind === kind)] as const).find(
      ([, credit]) => credit,
    ) ?? [];
  if (!kind || !naming) return [];
  const clauses = said.map(({ article, reason }) => `${nameArticle(article)} ${reason}`).sort();
  return [
    {
      kind,
      articles: said.map(({ article }) => article.id),
      reason: `${clauses.join('; ')}.`,
      name: naming.name,
    },
  ];
}

/** Ties the articles that name one source: as what they reprint, as their agency, as who reported it first, as their publisher. */
export function tieByCredit(articles: MatchArticle[]): OriginTie[] {
  return [...groupBy(articles.flatMap(creditsOf), ({ key }) => key).values()].flatMap(tieOf);
}
