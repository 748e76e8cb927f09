import type {
  DiscrepancySideView,
  DiscrepancyView,
  OpenDiscrepancy,
} from '../../services/discrepancies/read-discrepancies.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** One side of a disagreement: its words with what differs marked, and where they stand. */
export interface SideEntry {
  articleId: number;
  source: string;
  segments: Segment[];
}

/** A disagreement in a list. */
export interface DifferenceEntry {
  id: number;
  kind: string;
  class: string;
  tone: 'bad' | 'warn' | 'quiet';
  reason: string;
  sides: SideEntry[];
}

const LOUD = new Set(['contradiction', 'misspelling', 'conflict', 'unclear']);
const CONTEXT = 70;

/** A disagreement with both quotations cut to the words around the difference. */
export function differenceEntry(discrepancy: DiscrepancyView): DifferenceEntry {
  const { id, kind, reason, a, b } = discrepancy;
  return {
    id,
    kind,
    class: discrepancy.class,
    tone: toneOf(discrepancy),
    reason,
    sides: [sideEntry(a), sideEntry(b)],
  };
}

const LOUDNESS: DifferenceEntry['tone'][] = ['bad', 'warn', 'quiet'];

/** What is most likely an error before what is most likely a matter of style. */
export function loudestFirst<T extends Pick<DifferenceEntry, 'tone'>>(entries: T[]): T[] {
  return entries.toSorted((a, b) => LOUDNESS.indexOf(a.tone) - LOUDNESS.indexOf(b.tone));
}

/** How loud a disagreement is: likely an error, to be looked at, or a matter of style. */
export function toneOf({ kind, class: type }: OpenDiscrepancy): DifferenceEntry['tone'] {
  if (!LOUD.has(type)) return 'quiet';
  return kind === 'role' || type === 'unclear' ? 'warn' : 'bad';
}

function sideEntry({ articleId, articleTitle, source, quote, form }: DiscrepancySideView): SideEntry {
  const excerpt = excerptAround(quote.replace(/\s+/g, ' '), form);
  return { articleId, source: source ?? articleTitle, segments: markForm(excerpt, form) };
}

/** A text with the form in it marked. */
export function markForm(text: string, form: string): Segment[] {
  const at = text.indexOf(form);
  return segmentsOf(text, at < 0 ? [] : [{ start: at, end: at + form.length, mark: 'differs' }]);
}

/** The words of `quote` around `form`, whole words only, with … where something was left out. */
function excerptAround(quote: string, form: string): string {
  const at = Math.max(0, quote.indexOf(form));
  const [from, to] = [at - CONTEXT, at + form.length + CONTEXT];
  const start = from <= 0 ? 0 : Math.min(at, quote.indexOf(' ', from) + 1);
  const end = to >= quote.length ? quote.length : Math.max(at + form.length, quote.lastIndexOf(' ', to));
  return `${start > 0 ? '…' : ''}${quote.slice(start, end)}${end < quote.length ? '…' : ''}`;
}
