/** Claims as the pages and the report need them: the record, its attribution, its standing. */
import { NotFound } from '../../domain/errors.ts';
import { insertionsSchema, spansSchema, wordsSchema } from '../../domain/vocabulary.ts';
import { ATTRIBUTION_MODES, BLOCK_KINDS, CLAIM_KINDS } from '../../text/types.ts';
import type {
  AttributionMode,
  BlockKind,
  ClaimKind,
  DateInterval,
  Insertion,
  Span,
} from '../../text/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

export interface ClaimRecord extends Span {
  id: number;
  version: number;
  articleId: number;
  revisionId: number;
  /** The number of that revision. */
  revision: number;
  block: BlockKind;
  quote: string;
  prefix: string;
  suffix: string;
  sentence: Span;
  text: string;
  machineText: string | null;
  kind: ClaimKind;
  when: DateInterval | null;
  insertions: Insertion[];
  ambiguous: Span[];
  checkworthy: number;
  checkworthyReason: string;
  rules: string[];
  speaker: string | null;
  cue: string | null;
  mode: AttributionMode;
  isDiscarded: boolean;
  /** Since when its quote is not in the newest revision; null while it is. */
  orphanedAt: Date | null;
  assigneeId: number | null;
}

const withWords = { attribution: true, revision: { select: { number: true } } } as const;

/** One claim, discarded or not. Throws NotFound. */
export async function readClaim(reads: Reads, claimId: number): Promise<ClaimRecord> {
  const row = await reads.claim.findUnique({ where: { id: claimId }, include: withWords });
  if (!row) throw new NotFound('claim');
  return asRecord(row);
}

/** The live claims of one article, or of a whole dossier, in reading order. */
export async function readClaims(
  reads: Reads,
  of: { articleId: number } | { dossierId: number },
): Promise<ClaimRecord[]> {
  const where = 'articleId' in of ? of : { article: of };
  const rows = await reads.claim.findMany({
    where: { ...where, discardedAt: null },
    include: withWords,
    orderBy: [{ articleId: 'asc' }, { sentenceStart: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  return rows.map(asRecord);
}

/** The live ones of these claims, in the order given. */
export async function readSome(reads: Reads, claimIds: number[]): Promise<ClaimRecord[]> {
  const rows = await reads.claim.findMany({
    where: { id: { in: claimIds }, discardedAt: null },
    include: withWords,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return claimIds.flatMap((id) => byId.get(id) ?? []).map(asRecord);
}

type ClaimRow = NonNullable<Awaited<ReturnType<Reads['claim']['findUnique']>>> & {
  attribution: { claimant: string; cue: string; mode: string } | null;
  revision: { number: number };
};

function asRecord(row: ClaimRow): ClaimRecord {
  const { id, version, articleId, revisionId, start, end, quote, prefix, suffix, text, machineText } = row;
  return {
    ...{ id, version, articleId, revisionId, start, end, quote, prefix, suffix, text, machineText },
    block: oneOf(BLOCK_KINDS, row.block),
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    kind: oneOf(CLAIM_KINDS, row.kind),
    when: row.whenStart && row.whenEnd ? { start: row.whenStart, end: row.whenEnd } : null,
    insertions: insertionsSchema.parse(JSON.parse(row.insertions)),
    ambiguous: spansSchema.parse(JSON.parse(row.ambiguous)),
    checkworthy: row.checkworthy,
    checkworthyReason: row.checkworthyReason,
    rules: wordsSchema.parse(JSON.parse(row.rules)),
    speaker: row.attribution?.claimant ?? null,
    cue: row.attribution?.cue ?? null,
    mode: oneOf(ATTRIBUTION_MODES, row.attribution?.mode ?? 'asserted'),
    revision: row.revision.number,
    isDiscarded: row.discardedAt !== null,
    orphanedAt: row.orphanedAt,
    assigneeId: row.assigneeId,
  };
}
