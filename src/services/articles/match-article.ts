/** Matches an article against the others of its dossier, when it is new and when it was read again. */
import type { Database } from '../../db/open-database.ts';
import { searchTerms } from '../../match/links/search-terms.ts';
import { matchDossier } from '../../match/match-dossier.ts';
import type { DossierMatch, MatchArticle, MatchClaim } from '../../match/types.ts';
import type { ArticleAnalysis, ExtractedClaim, Span } from '../../text/types.ts';
import type { Rereading } from '../../domain/rereading.ts';
import type { Reads } from '../context.ts';
import { loadMatchArticles } from './load-match-articles.ts';
import type { NewArticle } from './new-article.ts';

/** A new article and new claims have no ids yet while they are matched. */
export const NEW_ARTICLE = 'new';
const newClaim = (index: number): string => `${NEW_ARTICLE}/${index}`;

/** The number of a claim's place among those of its analysis, for a new one; null for a claim on record. */
export function indexOfNew(matchId: string): number | null {
  const [article, index] = matchId.split('/');
  return article === NEW_ARTICLE ? Number(index) : null;
}

type Searchable = Pick<Database, 'read' | 'search'>;

/** How many claims each claim of an article is compared with. */
const COMPARED = 60;

/** The claims that share most with those of an article: only these are compared, however many there are. */
function claimsLike(
  search: Database['search'],
  dossierId: number,
  { claims, published }: MatchArticle,
): number[] {
  const questions = claims.map((claim) => searchTerms({ ...claim, published }));
  return [...new Set(search.claimsLike(dossierId, questions, COMPARED).flat())];
}

/** Matches an analysed article against the articles of its dossier. */
export async function matchNewArticle(
  { read, search }: Searchable,
  article: NewArticle & { title: string },
  analysis: ArticleAnalysis,
): Promise<DossierMatch> {
  const publisher = await publisherOf(read, article.source);
  const added = asMatchArticle(article, publisher, analysis);
  const like = claimsLike(search, article.dossierId, added);
  const others = await loadMatchArticles(read, article.dossierId, { id: { in: like } });
  return matchDossier([...others, added], {
    only: new Set([NEW_ARTICLE]),
  });
}

type Publisher = Pick<MatchArticle, 'owner' | 'domain'>;

async function publisherOf(reads: Reads, source: string | null): Promise<Publisher> {
  const known = source === null ? null : await reads.source.findUnique({ where: { name: source } });
  return { owner: known?.ownerFamily ?? null, domain: known?.domain ?? null };
}

function asMatchArticle(
  article: NewArticle & { title: string },
  publisher: Publisher,
  analysis: ArticleAnalysis,
): MatchArticle {
  return {
    id: NEW_ARTICLE,
    title: article.title,
    source: article.source,
    ...publisher,
    published: article.published,
    republishes: article.republishes ?? null,
    body: article.body,
    claims: analysis.claims.map((claim, index) => asMatchClaim(claim, newClaim(index))),
    mentions: analysis.mentions.map((mention) => ({ ...mention, form: mention.quote })),
  };
}

const asMatchClaim = (claim: ExtractedClaim, id: string): MatchClaim => ({
  ...claim,
  id,
  span: spanOf(claim),
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Another text of an article, and where its standing claims are in it; one that is not there is left out. */
export interface OtherText {
  body: string;
  places: ReadonlyMap<number, Span>;
}

/** Matches an article as it was read again: the claims kept as read now, those a person decided as they are, and the new ones. */
export async function matchRereadArticle(
  { read, search }: Searchable,
  { dossierId, articleId, text }: { dossierId: number; articleId: number; text?: OtherText | undefined },
  { claims, mentions }: ArticleAnalysis,
  { kept, gone, fresh }: Rereading,
): Promise<DossierMatch> {
  const put = new Set([...gone, ...kept.map((claim) => claim.id)].map(String));
  const readNow = [
    ...kept.map((claim) => ({ id: String(claim.id), index: claim.index })),
    ...fresh.map((index) => ({ id: newClaim(index), index })),
  ].flatMap(({ id, index }) => (claims[index] ? [asMatchClaim(claims[index], id)] : []));
  const inText = (article: MatchArticle): MatchArticle => (text ? movedTo(text, article) : article);
  const reread = (article: MatchArticle): MatchArticle => ({
    ...article,
    claims: [...article.claims.filter((claim) => !put.has(claim.id)), ...readNow],
    mentions: mentions.map((mention) => ({ ...mention, form: mention.quote })),
  });
  return matchOwn({ read, search }, { dossierId, articleId }, (article) => reread(inText(article)));
}

/** Matches an article as it stands. */
export const matchStandingArticle = (
  searchable: Searchable,
  which: { dossierId: number; articleId: number },
): Promise<DossierMatch> => matchOwn(searchable, which, (article) => article);

/** Matches an article, read as `asNow` says, against the claims of others that are like its own. */
async function matchOwn(
  { read, search }: Searchable,
  { dossierId, articleId }: { dossierId: number; articleId: number },
  asNow: (article: MatchArticle) => MatchArticle,
): Promise<DossierMatch> {
  const id = String(articleId);
  const standing = await loadMatchArticles(read, dossierId, { articleId });
  const own = standing.filter((article) => article.id === id).map(asNow)[0];
  const like = own ? claimsLike(search, dossierId, own) : [];
  const articles = await loadMatchArticles(read, dossierId, { OR: [{ articleId }, { id: { in: like } }] });
  return matchDossier(
    articles.map((article) => (article.id === id ? asNow(article) : article)),
    { only: new Set([id]) },
  );
}

function movedTo({ body, places }: OtherText, article: MatchArticle): MatchArticle {
  const claims = article.claims.flatMap((claim) => {
    const span = places.get(Number(claim.id));
    return span ? [{ ...claim, span, quote: body.slice(span.start, span.end) }] : [];
  });
  return { ...article, body, claims };
}
