import { mayState } from '../clauses/verb-groups.ts';
import type { Attribution } from '../types.ts';
import { insertWords, joinWords, spanOfWords, type Word } from '../words.ts';

const isVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

/** Where the verb group that ends before `at` begins, with the conjunction that joins it to another, if any. */
function groupStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && /^(?:AUX|ADV|PART)$/.test(words[start - 1]?.pos ?? '')) start--;
  return start;
}

/** The words between a cue and what it reports ("said on Monday that"), as indices, half-open. */
function cueRange(words: readonly Word[], { source, cue, content }: Attribution): [number, number] | null {
  const at = words.findIndex((word) => word.start >= cue.start);
  if (at < 0 || (words[at]?.start ?? cue.end) >= cue.end || cue.start < source.start) return null;
  const opens = content.find((span) => span.start >= cue.end)?.start ?? cue.end;
  const end = words.findIndex((word, i) => i > at && word.start >= opens);
  return [groupStart(words, at), end < 0 ? words.length : end];
}

/** "called it bold but warned that [C]": the joined verb only reports, and goes; "said [C] and left" only loses "said". */
function withoutJoinedCue(words: readonly Word[], report: Attribution): Word[] {
  const range = cueRange(words, report);
  if (!range) return [...words];
  const [from, to] = range;
  if (words[from - 1]?.text === ',' && words[from]?.lower.endsWith('ing'))
    return [...words.slice(0, from - 1), ...words.slice(to)];
  const joint = words[from - 1]?.pos === 'CCONJ' ? from - 1 : from;
  if (joint < from && mayState(words.slice(0, joint)))
    return [...words.slice(0, words[joint - 1]?.text === ',' ? joint - 1 : joint), ...words.slice(to)];
  const next = words[to]?.text === ',' ? to + 1 : to;
  if (words[next]?.text === ';') return words.slice(next + 1);
  const verb = words.findIndex((word, i) => i > next && word.pos !== 'ADV');
  const goesOn = words[next]?.pos === 'CCONJ' && isVerb(words[verb]) && from > 0;
  return goesOn ? [...words.slice(0, from), ...words.slice(next + 1)] : [...words];
}

/** "said Olena, whose flat was hit": a relative clause behind an inverted cue as a clause of its own. */
function withoutInvertedCue(words: readonly Word[], { source, cue }: Attribution): Word[] {
  const opens = words.find((word) => word.pos !== 'PUNCT');
  if (cue.start > source.start || opens?.start !== cue.start) return [...words];
  const kept = words.filter((word) => word.start >= cue.end);
  const at = kept.findIndex((word) => /^whos?e?$/.test(word.lower) && word.text !== 'WHO');
  const name = kept.slice(
    0,
    kept.findIndex((word) => word.text === ','),
  );
  const span = spanOfWords(name);
  if (at < 0 || !span || name.length === 0) return [...words];
  const owner = insertWords(`${joinWords(name)}’s`, { for: span, at: span, pos: 'PROPN' });
  return [...(kept[at]?.lower === 'who' ? name : [owner]), ...kept.slice(at + 1)];
}

/** A comma before the speaker's name would hide that it is a subject. */
const withoutOpeningMarks = (words: readonly Word[]): Word[] => {
  const first = words.findIndex((word) => word.text !== ',');
  return words.slice(first > 0 && !isVerb(words[first]) ? first : 0);
};

/** The article's own words in a sentence, without the cues that would only be left over once the reports are out. */
export const withoutCues = (words: readonly Word[], reports: readonly Attribution[]): Word[] =>
  withoutOpeningMarks(
    reports.reduceRight<Word[]>(
      (kept, report) => withoutInvertedCue(withoutJoinedCue(kept, report), report),
      [...words],
    ),
  );
