import { insertWords, type Word } from '../words.ts';
import { mainVerb } from './clause.ts';
import { formOf, isModal, pastOf, thirdOf } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

const SINGULAR = /^(?:is|was|has|does|['’]s)$/;
const PLURAL = wordList('are were have do');

/** Whether the verb of these words agrees with one or with many; null when its form does not tell. */
export function numberOfVerb(words: readonly Word[]): 'one' | 'many' | null {
  const verb = mainVerb(words);
  const first = verb && words.slice(verb.start, verb.end).find((w) => w.pos === 'AUX' || w.pos === 'VERB');
  if (!first) return null;
  if (SINGULAR.test(first.lower)) return 'one';
  if (PLURAL.has(first.lower)) return 'many';
  const form = formOf(first);
  return form === 'third' ? 'one' : form === 'base' ? 'many' : null;
}

/** The tense a participle takes from the predicate it hangs on. */
function hostTense(host: readonly Word[]): 'past' | 'present' | 'future' {
  const verb = mainVerb(host);
  if (!verb) return 'past';
  const first = host.slice(verb.start, verb.end).find((w) => w.pos === 'AUX' || w.pos === 'VERB');
  if (first && isModal(first)) return /^(?:would|could|might)$/.test(first.lower) ? 'past' : 'future';
  return verb.past ? 'past' : 'present';
}

/** "killing 107" as "killed 107", in the tense of its host; the new form is put in for the old one. */
export function finiteGerund(gerund: Word, host: readonly Word[]): Word[] {
  const lemma = gerund.lemma;
  const put = (text: string) => [insertWords(text, { for: gerund, at: gerund, pos: 'VERB' })];
  switch (hostTense(host)) {
    case 'past':
      return put(pastOf(lemma));
    case 'future':
      return put(`will ${lemma}`);
    case 'present':
      return put(numberOfVerb(host) === 'many' ? lemma : thirdOf(lemma));
  }
}

/** Whether a subject is one or many, as far as its first noun tells. */
function numberOfNoun(subject: readonly Word[]): 'one' | 'many' | null {
  const preposition = subject.findIndex((word) => word.pos === 'ADP');
  const head = subject.slice(0, preposition < 0 ? subject.length : preposition).at(-1);
  if (subject[0]?.pos === 'NUM' && !/^(?:one|1)$/.test(subject[0].lower)) return 'many';
  if (/^(?:thousands|hundreds|dozens|scores|millions)$/.test(head?.lower ?? '')) return 'many';
  if (!head || head.pos === 'PROPN' || /(?:species|series|news)$/.test(head.lower)) return null;
  return /[^s]s$/.test(head.lower) && head.lemma !== head.lower ? 'many' : 'one';
}

// What once happened to a thing, whatever it is said to be today ("is a band formed by …").
const HAPPENED = wordList(
  `bear form found co-found create co-create establish develop write co-write direct produce build construct design
compose publish release launch record film shoot draw paint kill arrest elect appoint sign award discover invent
introduce commission destroy damage injure hurt adopt pass approve kidnap murder convict sentence sell buy`,
);
const LIES_AHEAD = wordList('schedule plan expect intend set forecast base require');
const PAST_TIME = /^(?:1\d{3}|20[01]\d|(?:1\d|20)\d\ds)$/;
const isTimed = (words: readonly Word[], i: number): boolean => {
  const before = words.slice(0, i).findLast((word) => !word.date && word.pos !== 'DET');
  return /^(?:in|on|during|by|from|between)$/.test(before?.lower ?? '');
};

/** "in 1969", "last year", "two days ago"; not "for her 1976 song". */
const isPastTime = (word: Word, i: number, words: readonly Word[]): boolean =>
  word.date &&
  (/^(?:last|ago|yesterday)$/.test(word.lower) ||
    (PAST_TIME.test(word.lower) && !/^(?:NOUN|PROPN)$/.test(undatedAfter(words, i)) && isTimed(words, i)));

const undatedAfter = (words: readonly Word[], i: number): string => {
  const next = words.slice(i + 1).find((word) => !word.date);
  return next?.pos ?? '';
};

/** Do a participle and what follows it tell of something past by themselves ("formed in 1969", "written by")? */
function tellsPast(words: readonly Word[], host: readonly Word[]): boolean {
  const [participle] = words;
  const lemma = participle?.lower === 'born' ? 'bear' : (participle?.lemma ?? '');
  if (HAPPENED.has(lemma)) return hostTense(host) !== 'future';
  return !LIES_AHEAD.has(lemma) && words.some(isPastTime);
}

/** What lasts whenever it is told: "the commission, based in Hong Kong, urged …". */
const LASTS = wordList('base headquarter situate locate');

/** "being" as "is", "were" and so on: in the tense of its host, for a subject of its own. */
export function finiteBeing(being: Word, host: readonly Word[], subject: readonly Word[]): Word {
  const many = numberOfNoun(subject) === 'many';
  const tense = hostTense(host);
  const text =
    tense === 'future' ? 'will be' : tense === 'past' ? (many ? 'were' : 'was') : many ? 'are' : 'is';
  return insertWords(text, { for: being, at: being, pos: 'AUX' });
}

/** The copula for a passive participle and what follows it, in the tense they ask for or else that of the predicate they hang on. */
export function copulaFor(
  words: readonly Word[],
  host: readonly Word[],
  subject: readonly Word[] = [],
): Word {
  const many = (numberOfVerb(host) ?? numberOfNoun(subject)) === 'many';
  const lasts = LASTS.has(words[0]?.lemma ?? '') && !words.some(isPastTime);
  const isPast = !lasts && (tellsPast(words, host) || hostTense(host) !== 'present');
  const text = isPast ? (many ? 'were' : 'was') : many ? 'are' : 'is';
  return insertWords(text, { for: words[0] ?? { start: -1, end: -1 }, pos: 'AUX' });
}
