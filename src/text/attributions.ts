import type { Attribution, AttributionMode, Mention, Sentence, Span } from './types.ts';
import { genderOf } from './context/genders.ts';
import { carrySpeakers } from './attribution/carry.ts';
import { meetAll, newCast, setTopics, type Cast } from './attribution/cast.ts';
import { claimantOf, personDescribed } from './attribution/claimants.ts';
import { readSentences, spanOf, type Range, type Reading, type Report } from './attribution/reading.ts';
import { findReports } from './attribution/reports.ts';
import { sentenceSubject } from './attribution/subjects.ts';
import { turnOf } from './attribution/transcripts.ts';
import { findQuotations, isSpeech, type Quotation } from './quotations.ts';

/** Who the text says asserts what, in the order of the cues; a nested report is listed beside the report it stands in. */
export function findAttributions(body: string, sentences: Sentence[], mentions: Mention[]): Attribution[] {
  const quotations = findQuotations(body, sentences).filter((quotation) => isSpeech(body, quotation));
  const named = [...mentions].sort((a, b) => a.start - b.start);
  const cast = newCast();
  const readings = readSentences(sentences, quotations, named);
  const turns = findTurns(sentences, readings);
  const found: Attribution[] = [];
  for (const [i, reading] of readings.entries()) {
    const sameBlock = sentences[i]?.block === sentences[i - 1]?.block;
    const turn = turns.get(i);
    if (turn) found.push(turn(cast));
    found.push(...attributionsIn(body, reading, cast, sameBlock ? found.at(-1) : undefined));
  }
  carrySpeakers(body, sentences, quotations, found);
  return found
    .filter((attribution) => attribution.content.length > 0)
    .map((attribution) => ({ ...attribution, mode: modeOf(attribution, quotations) }));
}

/** The turns of a transcript by the index of their first sentence; one such paragraph alone is only a label. */
function findTurns(sentences: Sentence[], readings: Reading[]): Map<number, (cast: Cast) => Attribution> {
  const turns = new Map<number, (cast: Cast) => Attribution>();
  let floor: string | null = null;
  for (const [i, reading] of readings.entries()) {
    const turn = sentences[i]?.block === sentences[i - 1]?.block ? null : turnOf(reading);
    const source = turn && spanOf(reading, turn.source);
    const cue = turn && spanOf(reading, { from: turn.colon, to: turn.colon + 1 });
    if (!source || !cue) continue;
    const content = turnContent(sentences, i, reading.tokens[turn.colon + 1]?.start ?? cue.end);
    turns.set(i, (cast) => {
      const answers = turn.part === 'answers' ? (floor ?? soleFigure(cast)) : null;
      const claimant = answers ?? speakerOf(cast, reading, turn.source);
      if (turn.part !== 'asks') floor = claimant;
      return { source, cue, content, claimant, mode: 'quoted' };
    });
  }
  return turns.size > 1 ? turns : new Map<number, (cast: Cast) => Attribution>();
}

/** The one person named so far: whoever answers, where only "A" says who. */
function soleFigure({ figures }: Cast): string | null {
  const [one, ...others] = [...figures.values()].filter(({ kind }) => kind === 'person');
  return one && others.length === 0 ? one.name : null;
}

/** All that is said in the paragraph of a turn, sentence by sentence. */
function turnContent(sentences: Sentence[], first: number, start: number): Span[] {
  const content: Span[] = [];
  for (let i = first; sentences[i]?.block === sentences[first]?.block; i++) {
    const sentence = sentences[i];
    if (!sentence) break;
    content.push({ start: i === first ? start : sentence.start, end: sentence.end });
  }
  return content;
}

/** `before` is the last attribution of the paragraph so far: a report without a source of its own is still its speaker's. */
function attributionsIn(
  body: string,
  reading: Reading,
  cast: Cast,
  before: Attribution | undefined,
): Attribution[] {
  meetAll(cast, reading);
  const subject = sentenceSubject(reading, reading.tokens.length);
  setTopics(cast, reading, subject, subject && personDescribed(cast, reading, subject));
  const found: Attribution[] = [];
  for (const report of findReports(reading)) {
    const attribution = toAttribution(body, report, reading, { cast, previous: found.at(-1) ?? before });
    if (attribution) found.push(attribution);
  }
  forgetSpokenOf(cast, found);
  return found;
}

/** "He told the daily he had met Reed": the next "he" is the speaker, not whom he spoke of. */
function forgetSpokenOf(cast: Cast, found: readonly Attribution[]): void {
  const speaker = cast.speakers.get('person');
  if (!found.some(({ source }) => source.start === speaker?.at)) return;
  const isSpokenOf = (at: number) =>
    found.some(({ content }) => content.some((span) => span.start <= at && at < span.end));
  cast.persons = cast.persons.filter((person) => !isSpokenOf(person.at));
}

interface Setting {
  cast: Cast;
  previous: Attribution | undefined;
}

function toAttribution(body: string, report: Report, reading: Reading, setting: Setting): Attribution | null {
  const source = report.source ? spanOf(reading, report.source) : setting.previous?.source;
  const cue = spanOf(reading, report.cue);
  const content = report.content
    .map((range) => contentSpan(body, reading, range))
    .filter((span) => span !== null);
  if (!source || !cue || content.length < report.content.length) return null;
  const claimant = report.source
    ? (speakerAgain(report, reading, setting) ?? speakerOf(setting.cast, reading, report.source))
    : (setting.previous?.claimant ?? '');
  return { source, cue, content, claimant, mode: report.mode };
}

/** "…, he added": whoever spoke last, and not somebody he speaks of. */
function speakerAgain({ source, cue }: Report, reading: Reading, { cast, previous }: Setting): string | null {
  const isMore = /^(?:added|adds|continued|concluded)$/.test(reading.tokens[cue.from]?.lower ?? '');
  const pronoun = source && source.to - source.from === 1 ? (reading.tokens[source.from]?.lower ?? '') : '';
  const speaker = cast.speakers.get('person');
  if (!isMore || !/^s?he$/.test(pronoun) || !previous || previous.claimant !== speaker?.name) return null;
  return (cast.figures.get(speaker.name)?.gender ?? genderOf(pronoun)) === genderOf(pronoun)
    ? speaker.name
    : null;
}

function speakerOf(cast: Cast, reading: Reading, source: Range): string {
  const claimant = claimantOf(cast, reading, source);
  cast.speakers.set(claimant.kind, claimant);
  return claimant.name;
}

/** Content without the marks and commas around it. */
function contentSpan(body: string, reading: Reading, range: Range): Span | null {
  const span = spanOf(reading, range);
  if (!span) return null;
  const text = body.slice(span.start, span.end);
  const head = /^[\s,;:—–-]*(?:["“«„](?=[^"”»“]*["”»]?[\s,.;]*$))?[\s]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:—–-]*$/u.exec(text)?.[0].length ?? 0;
  const end = closingStart(text.slice(0, text.length - tail), head);
  return end > head ? { start: span.start + head, end: span.start + end } : null;
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

/** Quoted when most of the content stands in quotation marks. */
function modeOf({ mode, content }: Attribution, quotations: Quotation[]): AttributionMode {
  if (mode !== 'reported') return mode;
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
