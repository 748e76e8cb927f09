/** Plain words of a claim brought to one wording: verbs with a small word, short forms of offices, negations in other words. */
import type { Word } from './claim-words.ts';
import { stem } from './stem.ts';

/** A verb with its small word, and the verb that says the same: "stepped down", "turned the offer down". */
const PHRASES = new Map(
  'step down resign|turn down reject|vote down reject|strike down reject|call off cancel|take over acquire|blow up explode|set up establish|carry out conduct|put off postpone|give up surrender|bring down reduce|pull out withdraw|break out begin|shut down close|switch off close|hand over deliver|find out discover|lay off cut|vote for support|vote against oppose|rule against reject|speak against oppose|go back return|come back return|fly back return|go down sink|swear in inaugurate|take office inaugurate|become member join|leave company resign|leave firm resign|leave post resign|leave office resign|leave job resign'
    .split('|')
    .map((phrase) => phrase.split(' '))
    .map(([verb, particle, meaning]): [string, string] => [`${stem(verb!)} ${particle}`, stem(meaning!)]),
);
/** How many words may stand between the two. */
const APART = 3;

/** The stems of plain words, verbs with a small word as what they mean together. */
export const stemsOf = (words: readonly string[]): string[] =>
  words.map((word, at) => {
    const own = stem(word);
    const particle = words.slice(at + 1, at + 2 + APART).find((next) => PHRASES.has(`${own} ${next}`));
    return particle === undefined ? own : PHRASES.get(`${own} ${particle}`)!;
  });

/** True if what the words tell of was called off or put off. */
export const isCalledOff = (words: readonly string[]): boolean =>
  stemsOf(words).some((word, at) => CALLED_OFF.has(word) && stem(words[at]!) !== word);

const CALLED_OFF = new Set(['cancel', 'postpone'].map(stem));

const SHORT_FORMS = new Map([
  ['ceo', ['chief', 'executive']],
  ['cfo', ['chief', 'financial', 'officer']],
  ['coo', ['chief', 'operating', 'officer']],
  ['pm', ['prime', 'minister']],
  ['premier', ['prime', 'minister']],
  ['fm', ['foreign', 'minister']],
]);

/** Offices in full. */
export const inFull = (words: readonly string[]): string[] =>
  words.flatMap((word) => SHORT_FORMS.get(word) ?? [word]);

const NOT_DONE = /^(?:declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)$/u;

/** "declined to comment" and "failed to appear" say that it was not done. */
export const withPlainNegations = (words: Word[]): Word[] =>
  words.map((word, at) =>
    NOT_DONE.test(word.fold) && words[at + 1]?.fold === 'to' ? { ...word, fold: 'not' } : word,
  );
