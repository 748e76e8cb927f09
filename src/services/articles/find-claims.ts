/** Where the claims of an article stand in another text of it: by their words, and as they stood where it is a text it had before. */
import { anchorAt } from '../../domain/anchor.ts';
import { differenceOf } from '../../domain/difference.ts';
import { findAgain, sentenceAgain, wordsHash, type Edit } from '../../domain/find-again.ts';
import { insertionsSchema, spansSchema } from '../../domain/vocabulary.ts';
import type { ArticleAnalysis, Span } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import type { Row } from '../ledger.ts';
import { loadClaims, type ArticleReading, type ReadClaimRow } from './reading.ts';

/** Where a claim stands in a text. */
interface Place extends Span {
  sentence: Span;
}

/** What a new place changes about a claim. */
export type Moved = Pick<
  Row<'claim'>,
  | ('start' | 'end' | 'quote' | 'prefix' | 'suffix' | 'sentenceStart' | 'sentenceEnd')
  | ('block' | 'changedWords' | 'orphanedAt' | 'insertions' | 'ambiguous')
>;

export interface FoundClaims {
  /** From the newest text to the other one. */
  edit: Edit;
  found: { row: ReadClaimRow; moved: Moved }[];
  /** The claims that were found, as they read in the other text. */
  moved: ReadClaimRow[];
  places: Map<number, Span>;
  /** Live claims that stood in the newest text and are not in the other one. */
  lost: ReadClaimRow[];
}

interface OtherText {
  body: string;
  analysis: Pick<ArticleAnalysis, 'sentences' | 'blocks'>;
}

/** Looks for all claims of an article in another text, from the text each of them stands in. */
export async function findClaims(
  reads: Reads,
  { article, revisionId }: ArticleReading,
  other: OtherText,
): Promise<FoundClaims> {
  const rows = await loadClaims(reads, article.id);
  const bodies = await bodiesOf(reads, article.id);
  const stood = await earlierPlaces(reads, article.id);
  const editFrom = editsTo(other.body, bodies);
  const placeOf = (row: ReadClaimRow): Place | null => {
    const places = [asPlace(row), ...(stood.get(row.id) ?? [])];
    const known = places.find((place) => bodies.get(place.revisionId) === other.body);
    return known ?? placeIn(editFrom(row.revisionId), row, other.analysis);
  };
  const found = rows.flatMap((row) => {
    const place = placeOf(row);
    const first = stood.get(row.id)?.[0] ?? asPlace(row);
    const was = wordsHash(bodies.get(first.revisionId) ?? '', first, first.sentence);
    return place ? [{ row, moved: movedTo(row, place, { ...other, was }) }] : [];
  });
  const isFound = new Set(found.map(({ row }) => row.id));
  const isLost = (row: ReadClaimRow) =>
    !isFound.has(row.id) && !row.discardedAt && !row.orphanedAt && row.revisionId === revisionId;
  return {
    edit: editFrom(revisionId),
    found,
    moved: found.map(({ row, moved }) => ({ ...row, ...moved })),
    places: new Map(found.map(({ row, moved }) => [row.id, { start: moved.start, end: moved.end }])),
    lost: rows.filter(isLost),
  };
}

/** Where spans of a text stand after an edit; null for one that is not found surely. */
export function findSpans(texts: Pick<Edit, 'before' | 'after'>, spans: readonly Span[]): (Span | null)[] {
  if (spans.length === 0) return [];
  const edit = { ...texts, difference: differenceOf(texts.before, texts.after) };
  return spans.map((span) => findAgain(edit, span));
}

type StoredPlace = Span & { revisionId: number; sentenceStart: number; sentenceEnd: number };

const asPlace = ({ start, end, sentenceStart, sentenceEnd, revisionId }: StoredPlace) => ({
  ...{ start, end, revisionId },
  sentence: { start: sentenceStart, end: sentenceEnd },
});

/** Where each claim stood in earlier revisions, the first of them first. */
async function earlierPlaces(reads: Reads, articleId: number) {
  const rows = await reads.anchor.findMany({
    where: { claim: { articleId } },
    orderBy: [{ revisionId: 'asc' }],
  });
  const places = new Map<number, ReturnType<typeof asPlace>[]>();
  for (const row of rows) places.set(row.claimId, [...(places.get(row.claimId) ?? []), asPlace(row)]);
  return places;
}

/** The texts an article had, by revision. */
export async function bodiesOf(reads: Reads, articleId: number): Promise<Map<number, string>> {
  const rows = await reads.revision.findMany({ where: { articleId }, select: { id: true, body: true } });
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The edit from each revision to the other text, compared once. */
function editsTo(after: string, bodies: ReadonlyMap<number, string>) {
  const edits = new Map<number, Edit>();
  return (revisionId: number): Edit => {
    const before = bodies.get(revisionId) ?? '';
    const edit = edits.get(revisionId) ?? { before, after, difference: differenceOf(before, after) };
    edits.set(revisionId, edit);
    return edit;
  };
}

function placeIn(edit: Edit, row: ReadClaimRow, { sentences }: OtherText['analysis']): Place | null {
  const place = findAgain(edit, row);
  if (!place) return null;
  const sentence = { start: row.sentenceStart, end: row.sentenceEnd };
  return { ...place, sentence: sentenceAgain(edit, { span: row, sentence, place }, sentences) };
}

/** `was`: the words of the claim as it was made. What stands in its quote goes with it. */
function movedTo(
  row: Row<'claim'>,
  { start, end, sentence }: Place,
  { body, analysis, was }: OtherText & { was: string },
): Moved {
  const is = wordsHash(body, { start, end }, sentence);
  const along = (span: Span): Span => ({
    start: span.start - row.start + start,
    end: span.end - row.start + start,
  });
  return {
    ...anchorAt(body, { start, end }),
    ...{ sentenceStart: sentence.start, sentenceEnd: sentence.end },
    ...spansMoved(row, along),
    block: analysis.blocks.find((block) => block.start <= start && start < block.end)?.kind ?? 'body',
    changedWords: is === was ? null : is,
    orphanedAt: null,
  };
}

/** The insertions of a claim and its unclear words, each put elsewhere; null where it is nowhere. */
export function spansMoved(
  { insertions, ambiguous }: Pick<Row<'claim'>, 'insertions' | 'ambiguous'>,
  put: (span: Span) => Span | null,
) {
  const inserted = insertionsSchema.parse(JSON.parse(insertions)).flatMap(({ text, for: span }) => {
    const now = put(span);
    return now ? [{ text, for: now }] : [];
  });
  const unclear = spansSchema.parse(JSON.parse(ambiguous)).flatMap((span) => put(span) ?? []);
  return { insertions: JSON.stringify(inserted), ambiguous: JSON.stringify(unclear) };
}
