import { findNameVariants } from '../names/find-name-variants.ts';
import type { FoundDiscrepancy, MatchArticle, OriginTie } from '../types.ts';
import { findCopiedText } from './copied-text.ts';
import { nameArticle } from './name-article.ts';
import { tieByCredit } from './tie-by-credit.ts';
import { tieByError } from './tie-by-error.ts';

const tieByText = (articles: MatchArticle[]): OriginTie[] =>
  findCopiedText(articles).map(({ a, b, share }) => {
    const [one, other] = [articles[a]!, articles[b]!];
    const [first, second] = [nameArticle(one), nameArticle(other)].sort();
    return {
      kind: 'copied text',
      articles: [one.id, other.id],
      reason: `${first} and ${second} share ${Math.round(share * 100)} % of the text of the shorter one.`,
      name: null,
    };
  });

/**
 * The signs in the articles themselves that some go back to one reporting source; the same whatever order they come in. `names`: the
 * names written in more than one way, where the caller has found them already.
 */
export function findTies(
  articles: MatchArticle[],
  names: FoundDiscrepancy[] = findNameVariants(articles),
): OriginTie[] {
  return [...tieByCredit(articles), ...tieByText(articles), ...tieByError(articles, names)];
}
