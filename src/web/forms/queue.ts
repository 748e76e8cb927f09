/** The address of the queue and the forms on it. */
import { z } from 'zod';
import { CLAIM_STATES } from '../../domain/claim-state.ts';
import { QUEUE_ORDERS, type ClaimFilter, type QueueKey } from '../../services/queue.ts';
import { CLAIM_KINDS } from '../../text/types.ts';
import { words } from './fields.ts';
import { parseId } from './id.ts';

/** What the queue's address asks for; what it says wrongly is not asked. */
export interface QueueQuery {
  filter: ClaimFilter;
  order: (typeof QUEUE_ORDERS)[number];
  after: QueueKey | null;
}

const LONGEST_WORDS = 200;

const id = z
  .unknown()
  .optional()
  .transform((said) => parseId(said) ?? undefined);
const on = z
  .unknown()
  .optional()
  .transform((said) => (said === '1' ? (true as const) : undefined));
const said = z.string().trim().min(1).max(LONGEST_WORDS);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const query = z.object({
  state: optional(z.enum(CLAIM_STATES)),
  source: id,
  kind: optional(z.enum(CLAIM_KINDS)),
  speaker: optional(said),
  article: id,
  assignee: id,
  dated: on,
  ambiguous: on,
  shared: on,
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  q: optional(
    z
      .string()
      .trim()
      .transform((q) => q.slice(0, LONGEST_WORDS) || undefined),
  ),
  sort: z.enum(QUEUE_ORDERS).catch('worth'),
  after: optional(z.string().max(200)),
});

/** Reads the address of the queue. */
export function queueQuery(asked: unknown): QueueQuery {
  const { q, sort, after, ...filter } = query.parse(asked);
  return { filter: { ...filter, words: q }, order: sort, after: parseKey(after, sort) };
}

/** The query of an address that asks for this; '' for the whole queue. */
export function queryWords({ filter, order, after }: QueueQuery): string {
  const { words: q, ...rest } = filter;
  const pairs = Object.entries({ ...rest, q, sort: order === 'worth' ? undefined : order })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, value === true ? '1' : String(value)]);
  const key = after === null ? [] : [['after', after.join('~')]];
  return new URLSearchParams([...pairs, ...key]).toString();
}

/** A key is as long as its order compares values, all numbers but a time at its head. */
function parseKey(after: string | undefined, order: QueueQuery['order']): QueueKey | null {
  const parts = (after ?? '').split('~');
  if (parts.length !== (order === 'article' ? 4 : 5)) return null;
  const key = parts.map((part, index) => (order === 'newest' && index === 0 ? part : Number(part)));
  return key.some((value) => Number.isNaN(value)) ? null : key;
}

const chosen = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((claims) => [claims].flat().flatMap((claim) => claim.split(' ')))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^[1-9]\d{0,8}\.[1-9]\d{0,8}$/, 'Choose claims of the list.')
        .transform(asChosen),
    ),
  );

function asChosen(words: string) {
  const [claimId = 0, version = 0] = words.split('.').map(Number);
  return { claimId, version };
}

/** What is decided on the claims marked, or on those of one sentence by its button. */
export const decision = z
  .object({
    claim: chosen,
    together: chosen,
    decision: z.enum(['review', 'discard', 'assign']).default('review'),
    assignee: z
      .string()
      .default('')
      .transform((asked) => (asked === '' ? null : (parseId(asked) ?? 0))),
  })
  .transform(({ claim, together, decision: kind, assignee }) => ({
    chosen: together.length > 0 ? together : claim,
    decision: kind === 'assign' ? { kind, assigneeId: assignee } : { kind },
  }));

/** A name for the filters that are on. */
export const newFilter = z.object({ name: words.min(1, 'Give the filter a name.'), query: words });
