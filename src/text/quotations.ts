import type { Sentence, Span } from './types.ts';

/** Quoted words with their marks; `inner` is what stands between the marks. */
export interface Quotation extends Span {
  inner: Span;
}

/** What is asked of a sentence here; whole blocks do as well. */
type Place = Pick<Sentence, 'start' | 'end' | 'block'>;

const OPENERS = /["“«„‘']/g;
const MAX_SINGLE = 250;
const MAX_SPEECH = 600;

/** The outermost quotations of a body in order; one whose closing mark is missing ends with its block. */
export function findQuotations(body: string, sentences: Place[]): Quotation[] {
  const found: Quotation[] = [];
  for (const span of blockSpans(sentences)) found.push(...quotationsOf(body, span));
  return found;
}

function blockSpans(sentences: Place[]): Span[] {
  const spans: Span[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const last = spans.at(-1);
    if (last && sentence.block === block) last.end = sentence.end;
    else spans.push({ start: sentence.start, end: sentence.end });
    block = sentence.block;
  }
  return spans;
}

function quotationsOf(body: string, span: Span): Quotation[] {
  const text = body.slice(span.start, span.end);
  const found: Quotation[] = [];
  const lastAngled = text.lastIndexOf('»');
  OPENERS.lastIndex = 0;
  for (let open = OPENERS.exec(text); open; open = OPENERS.exec(text)) {
    // Of angled marks that nothing closes, none looks through the rest of the text in vain.
    if (open[0] === '«' && open.index > lastAngled) continue;
    const close = closeOf(text, open.index);
    if (close === null) continue;
    const inner = { start: span.start + open.index + 1, end: span.start + close };
    const end = Math.min(span.start + close + 1, span.end);
    if (inner.end > inner.start) found.push({ start: inner.start - 1, end, inner });
    OPENERS.lastIndex = Math.min(close + 1, text.length);
  }
  return found;
}

/** Where the quotation that opens at `open` closes; the length of the text when it stays open; null if none opens there. */
function closeOf(text: string, open: number): number | null {
  const mark = text[open];
  if (mark === '“' || mark === '„')
    return indexOr(text, mark === '“' ? /”/g : /[“”]/g, open + 1, text.length);
  if (mark === '«') return indexOr(text, /»/g, open + 1, null);
  if (!startsWord(text, open)) return null;
  if (mark === '"') return indexOr(text, /(?<=\S)"(?![\p{L}\p{N}])/gu, open + 1, text.length);
  if (/^.\d\ds?\b/.test(text.slice(open, open + 5))) return null;
  const close = speechEnd(text, open) ?? phraseEnd(text, open);
  return close === null ? null : open + close;
}

/** Where words in single marks end that stop or pause before the mark, as speech does, whatever apostrophes it holds. */
function speechEnd(text: string, open: number): number | null {
  const near = text.slice(open, open + MAX_SPEECH + 3);
  const close = indexOr(
    near,
    text[open] === '‘' ? /(?<=[.,!?…])’(?![\p{L}\p{N}])/gu : /(?<=[.,!?…])'(?![\p{L}\p{N}])/gu,
    1,
    null,
  );
  const another = indexOr(near, text[open] === '‘' ? /‘/g : /(?<=[\s(—–])'(?=\p{L})/gu, 1, null);
  return close === null || (another !== null && another < close) ? null : close;
}

/** Where a phrase in single marks ends. */
function phraseEnd(text: string, open: number): number | null {
  const near = text.slice(open, open + MAX_SINGLE + 3);
  const form =
    text[open] === '‘'
      ? /(?<=[\p{L}\p{N}.,!?…])’(?![\p{L}\p{N}])/gu
      : /(?<=[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}])/gu;
  const close = indexOr(near, form, 1, null);
  return close !== null && close <= MAX_SINGLE ? close : null;
}

/** Are these words spoken: in double marks, or in single ones with a stop or pause before the last? */
export function isSpeech(body: string, { start, inner }: Quotation): boolean {
  return /^["“«„]/.test(body[start] ?? '') || /[.,!?…]$/.test(body.slice(inner.start, inner.end));
}

function indexOr<T>(text: string, form: RegExp, from: number, otherwise: T): number | T {
  form.lastIndex = from;
  return form.exec(text)?.index ?? otherwise;
}

function startsWord(text: string, open: number): boolean {
  const before = open === 0 ? ' ' : (text[open - 1] ?? ' ');
  return /[\s([{—–\-/“"‘]/.test(before) && /\S/.test(text[open + 1] ?? ' ');
}
