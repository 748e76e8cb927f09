import type { Attribution, AttributionMode, Mention, Sentence, Span } from './types.ts';
import { carrySpeakers } from './attribution/carry.ts';
import { claimantOf, meet, newCast, speak, type Cast } from './attribution/cast.ts';
import type { Reading } from './attribution/noun-phrases.ts';
import { readSentences } from './attribution/readings.ts';
import { findReports, type Report } from './attribution/reports.ts';
import type { Range } from './attribution/subjects.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** Who the text says asserts what, in the order of the cues; nested reports are listed beside the report they stand in. */
export function findAttributions(body: string, sentences: Sentence[], mentions: Mention[]): Attribution[] {
  const quotations = findQuotations(body, sentences).filter((quotation) =>
    /^["“«„]/.test(body[quotation.start] ?? ''),
  );
  const named = [...mentions].sort((a, b) => a.start - b.start);
  const cast = newCast();
  const found = readSentences(sentences, quotations, named).flatMap((reading) =>
    attributionsIn(body, reading, quotations, cast),
  );
  return carrySpeakers(body, sentences, quotations, found);
}

/** The innermost attribution whose content holds a span. */
export function attributionOf(attributions: Attribution[], span: Span): Attribution | null {
  let best: { attribution: Attribution; width: number } | null = null;
  for (const attribution of attributions)
    for (const { start, end } of attribution.content)
      if (start <= span.start && span.end <= end && (!best || end - start < best.width))
        best = { attribution, width: end - start };
  return best?.attribution ?? null;
}

function attributionsIn(body: string, reading: Reading, quotations: Quotation[], cast: Cast): Attribution[] {
  meetAll(reading, cast);
  const found: Attribution[] = [];
  for (const report of findReports(reading)) {
    const attribution = toAttribution(body, report, { reading, quotations, cast, previous: found.at(-1) });
    if (attribution) found.push(attribution);
  }
  setTopic(reading, cast);
  return found;
}

function meetAll(reading: Reading, cast: Cast): void {
  for (const [i, m] of reading.mention.entries()) {
    if (m < 0 || reading.mention[i - 1] === m) continue;
    let last = i;
    while (reading.mention[last + 1] === m) last++;
    const mention = reading.mentions[m];
    if (mention) meet(cast, mention, reading.tokens, i, last);
  }
}

/** The first person of a sentence is the one a pronoun of the next is likely to mean. */
function setTopic(reading: Reading, cast: Cast): void {
  const first = reading.mention.find((m) => reading.mentions[m]?.kind === 'person');
  const mention = reading.mentions[first ?? -1];
  if (mention) cast.topic = { name: mention.entity, at: mention.start };
}

interface Setting {
  reading: Reading;
  quotations: Quotation[];
  cast: Cast;
  previous: Attribution | undefined;
}

function toAttribution(body: string, report: Report, setting: Setting): Attribution | null {
  const source = report.source ? spanOf(setting.reading, report.source) : setting.previous?.source;
  const cue = spanOf(setting.reading, report.cue);
  const content = report.content.flatMap((range) => contentSpan(body, setting.reading, range));
  if (!source || !cue || content.length === 0) return null;
  const claimant = report.source ? named(setting, source, report.source) : (setting.previous?.claimant ?? '');
  return { source, cue, content, claimant, mode: modeOf(report.mode, content, setting.quotations) };
}

function named(setting: Setting, source: Span, range: Range): string {
  const tokens = setting.reading.tokens.slice(range.from, range.to);
  const near = mentionsIn(setting.reading, range);
  const { name, kind } = claimantOf(setting.cast, source, tokens, near);
  speak(setting.cast, name, kind, source.start);
  return name;
}

function mentionsIn(reading: Reading, range: Range): Mention[] {
  const ids = new Set(reading.mention.slice(range.from, range.to).filter((m) => m >= 0));
  return [...ids].flatMap((m) => reading.mentions[m] ?? []);
}

function spanOf(reading: Reading, range: Range): Span | null {
  const first = reading.tokens[range.from];
  const last = reading.tokens[range.to - 1];
  return first && last && range.to > range.from ? { start: first.start, end: last.end } : null;
}

/** Content without the marks and commas around it. */
function contentSpan(body: string, reading: Reading, range: Range): Span[] {
  const span = spanOf(reading, range);
  if (!span) return [];
  const text = body.slice(span.start, span.end);
  const head = /^[\s,;:—–-]*(?:["“«„](?=[^"”»“]*["”»]?[\s,.;]*$))?[\s]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:—–-]*$/u.exec(text)?.[0].length ?? 0;
  const end = closingStart(text.slice(0, text.length - tail), head);
  return end > head ? [{ start: span.start + head, end: span.start + end }] : [];
}

/** Drops a closing mark whose opening mark is not in the content. */
function closingStart(text: string, head: number): number {
  const closing = /[,;]?["”»]$/.exec(text);
  if (!closing) return text.length;
  const inner = text.slice(head, closing.index);
  const balanced =
    (inner.match(/[“«„]/g)?.length ?? 0) > (inner.match(/[”»]/g)?.length ?? 0) ||
    (inner.match(/"/g)?.length ?? 0) % 2 === 1;
  return balanced ? text.length : text.slice(0, closing.index).replace(/[\s,;]+$/, '').length;
}

function modeOf(mode: AttributionMode, content: Span[], quotations: Quotation[]): AttributionMode {
  if (mode === 'denied') return mode;
  const total = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const quoted = content.reduce((sum, span) => sum + quotedLength(span, quotations), 0);
  return quoted >= total * 0.6 ? 'quoted' : 'reported';
}

function quotedLength(span: Span, quotations: Quotation[]): number {
  let length = 0;
  for (const { start, end } of quotations) {
    if (start >= span.end) break;
    length += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return length;
}
