import type { ScannedWord } from '../scan-words.ts';
import { GAP } from '../scan-words.ts';
import type { Context } from './reading.ts';
import { wordList } from '../word-list.ts';

const FUTURE = wordList(
  'will ll shall expected scheduled due set plan plans planned planning upcoming next later tomorrow going intends intend hopes ahead slated poised forthcoming would tonight',
);
const PAST = wordList(
  'said was were had did told took came went met won lost left held began made has have been says gave got saw found killed fell rose wrote sent spoke ran led became',
);
// The present of a timetable, right before the date: "The festival runs from 12 to 15 August", "the deadline expires on 1 May".
const SCHEDULES = wordList(
  'starts begins opens ends closes expires resumes continues takes kicks runs arrives airs premieres launches steps departs retires hosts travels concludes reopens lapses',
);
const SCHEDULE_REACH = 4;
const STOP = new Set([';', '.', '!', '?', '“', '”', '"']);
const REACH = 14;

type Cue = 'future' | 'past' | null;

/** Whether the clause around words[start..next) speaks of what is to come: "will", "is expected", "are to meet". */
export function cueAround(context: Context, start: number, next: number): Cue {
  return scan(context.words, start - 1, -1) ?? scan(context.words, next, 1);
}

// The nearest cue on one side, within the sentence.
function scan(words: readonly ScannedWord[], from: number, step: 1 | -1): Cue {
  for (let i = from, n = 0; n < REACH; i += step, n++) {
    const word = words[i];
    if (word?.text === '.' && /^(?:st|mr|mrs|ms|dr|gen|sen|rep|gov)$/.test(words[i - 1]?.lower ?? ''))
      continue;
    if (!word || STOP.has(word.text) || (step === 1 && word.gap >= GAP.line && n > 0)) return null;
    if (word.kind === 'letters') {
      if (step === -1 && n < SCHEDULE_REACH && SCHEDULES.has(word.lower)) return 'future';
      const cue = cueOf(words, i);
      if (cue) return cue;
    }
    if (step === -1 && word.gap >= GAP.line) return null;
  }
  return null;
}

function cueOf(words: readonly ScannedWord[], at: number): Cue {
  const word = words[at];
  if (!word) return null;
  const { lower } = word;
  if (lower === 'to') return isPlan(words[at - 1], words[at + 1]) ? 'future' : null;
  // "left it unchanged on Tuesday, as expected"
  if (/^(?:expected|planned|scheduled)$/.test(lower) && words[at - 1]?.lower === 'as') return null;
  if (FUTURE.has(lower)) return 'future';
  if (PAST.has(lower)) return 'past';
  // "will be sentenced on 3 June": the tense stands before "be"
  const isPast = lower.endsWith('ed') && lower.length > 4 && word.text === lower;
  return isPast && words[at - 1]?.lower !== 'be' ? 'past' : null;
}

const HEADLINE_VERB =
  /^(?:Visit|Meet|Hold|Sign|Open|Launch|Join|Build|Begin|Start|Host|Resume|Send|Take|Help|Face|Receive|Expand|Attend|Discuss|Run|Vote|Return|Continue|Release|Cut|Raise|Make|Put|Tour|Close|End|Leave|Get|Become)$/;

// "hoped to pass it before Friday"
const INTENDS =
  /^(?:hop|vow|pledg|promis|agree|want|expect|aim|threaten|decid|plan|order|intend|prepar|schedul|mean)(?:e?d|e?s|ing)?$/;

// "are to meet", and in headings "Delegation to Visit Cuba in May".
const isPlan = (before: ScannedWord | undefined, after: ScannedWord | undefined): boolean =>
  /^(?:is|are)$/.test(before?.lower ?? '') ||
  INTENDS.test(before?.lower ?? '') ||
  HEADLINE_VERB.test(after?.text ?? '');

/** Whether the clause speaks of what is to come. */
export const isFuture = (context: Context, start: number, next: number): boolean =>
  cueAround(context, start, next) === 'future';
