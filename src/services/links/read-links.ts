/** The links of a claim as its page shows them. */
import { JUDGEMENTS, type Judgement } from '../../domain/vocabulary.ts';
import { RELATIONS, type Relation } from '../../match/types.ts';
import type { Reads } from '../context.ts';
import type { Row } from '../ledger.ts';
import { oneOf } from '../one-of.ts';

/** A claim and the words of its article that it came from, with what stands around them. */
interface ClaimWords {
  text: string;
  quote: string;
  start: number;
  end: number;
  prefix: string;
  suffix: string;
}

/** A link seen from one of its claims; `other` is the claim at its far end. */
export interface LinkView {
  id: number;
  version: number;
  relation: Relation;
  judgement: Judgement;
  score: number | null;
  reason: string;
  proposedBy: string;
  judgedBy: string | null;
  judgedAt: Date | null;
  other: ClaimWords & {
    claimId: number;
    speaker: string | null;
    articleId: number;
    articleTitle: string;
    source: string | null;
    published: string | null;
    /** Whether its words are not in the newest text of its article. */
    isLost: boolean;
  };
}

const farEnd = { include: { attribution: true, article: { include: { source: true } } } } as const;

/** The links of a claim to live claims: open suggestions first, best first, then the judged ones. */
export async function readLinks(reads: Reads, claimId: number): Promise<LinkView[]> {
  const rows = await reads.evidenceLink.findMany({
    where: {
      OR: [
        { claimAId: claimId, claimB: { discardedAt: null } },
        { claimBId: claimId, claimA: { discardedAt: null } },
      ],
    },
    include: { judgedBy: true, claimA: farEnd, claimB: farEnd },
  });
  const views = rows.map((row) => viewFrom(claimId, row));
  return views.filter(({ judgement, other }) => judgement !== 'suggested' || !other.isLost).sort(byNeed);
}

const NEED: Record<Judgement, number> = { suggested: 0, unsure: 1, accepted: 2, rejected: 3 };

function byNeed(a: LinkView, b: LinkView): number {
  return NEED[a.judgement] - NEED[b.judgement] || (b.score ?? 1) - (a.score ?? 1) || a.id - b.id;
}

interface EndRow extends ClaimWords {
  id: number;
  orphanedAt: Date | null;
  attribution: { claimant: string } | null;
  article: { id: number; title: string; published: string | null; source: { name: string } | null };
}

type LinkRow = Row<'evidenceLink'> & { judgedBy: { name: string } | null; claimA: EndRow; claimB: EndRow };

function viewFrom(claimId: number, row: LinkRow): LinkView {
  const { id, version, score, reason, proposedBy, judgedAt } = row;
  const far = row.claimAId === claimId ? row.claimB : row.claimA;
  const { text, quote, start, end, prefix, suffix, article } = far;
  return {
    ...{ id, version, score, reason, proposedBy, judgedAt },
    relation: oneOf(RELATIONS, row.relation),
    judgement: oneOf(JUDGEMENTS, row.judgement),
    judgedBy: row.judgedBy?.name ?? null,
    other: {
      ...{ claimId: far.id, text, quote, start, end, prefix, suffix },
      speaker: far.attribution?.claimant ?? null,
      articleId: article.id,
      articleTitle: article.title,
      source: article.source?.name ?? null,
      published: article.published,
      isLost: far.orphanedAt !== null,
    },
  };
}
