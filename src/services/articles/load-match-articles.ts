/** The articles of a dossier as matching takes them. */
import type { MatchArticle } from '../../match/types.ts';
import { ATTRIBUTION_MODES, CLAIM_KINDS, MENTION_KINDS, type Span } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Which live claims are wanted; all of them where nothing is said. */
interface WantedClaims {
  id?: { in: number[] };
  articleId?: number;
  OR?: object[];
}

/** Reads all of them with their newest text and mentions, and those of their live claims that are wanted. */
export async function loadMatchArticles(
  reads: Reads,
  dossierId: number,
  which: WantedClaims = {},
): Promise<MatchArticle[]> {
  const articles: MatchArticle[] = [];
  for (let after = 0, isMore = true; isMore;) {
    const portion = await loadPortion(reads, { dossierId, id: { gt: after } }, which);
    articles.push(...portion);
    after = Number(portion.at(-1)?.id);
    isMore = portion.length === AT_ONCE;
  }
  return articles;
}

/** One query names the articles it reads what belongs to, and a statement takes no more than some hundred names. */
const AT_ONCE = 250;

async function loadPortion(
  reads: Reads,
  where: { dossierId: number; id: { gt: number } },
  which: WantedClaims,
): Promise<MatchArticle[]> {
  const rows = await reads.article.findMany({
    where,
    orderBy: { id: 'asc' },
    take: AT_ONCE,
    include: {
      source: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, include: { mentions: true } },
      claims: { where: { ...which, discardedAt: null, orphanedAt: null }, include: { attribution: true } },
    },
  });
  return rows.map((row) => ({
    id: String(row.id),
    title: row.title,
    source: row.source?.name ?? null,
    owner: row.source?.ownerFamily ?? null,
    domain: row.source?.domain ?? null,
    published: row.published,
    republishes: row.republishes,
    body: row.revisions[0]?.body ?? '',
    claims: row.claims.map((claim) => ({
      id: String(claim.id),
      text: claim.text,
      quote: claim.quote,
      span: spanOf(claim),
      kind: oneOf(CLAIM_KINDS, claim.kind),
      mode: oneOf(ATTRIBUTION_MODES, claim.attribution?.mode ?? 'asserted'),
      speaker: claim.attribution?.claimant ?? null,
      when: claim.whenStart && claim.whenEnd ? { start: claim.whenStart, end: claim.whenEnd } : null,
    })),
    mentions: (row.revisions[0]?.mentions ?? []).map((mention) => ({
      ...spanOf(mention),
      form: mention.quote,
      kind: oneOf(MENTION_KINDS, mention.kind),
      entity: mention.fullForm,
    })),
  }));
}
