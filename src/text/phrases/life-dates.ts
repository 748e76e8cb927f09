import { nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Mention } from '../types.ts';
import { changeWord, insertWords, type Word } from '../words.ts';
import { singularKind } from './kind-nouns.ts';
import { isPersonName } from './persons.ts';

const withoutBracket = (word: Word): Word => changeWord(word, { bracket: undefined });
const isDash = (word: Word) => /^[-–—]$/.test(word.text);
const isYear = (word: Word) => /^\d{3,4}$/.test(word.text);
const isDate = (words: readonly Word[]): boolean =>
  words.some(isYear) &&
  words.every((word) => word.date || isYear(word) || /^(?:c\.|ca\.|circa|,)$/.test(word.lower));

const SHORTEST_LIFE = 12;
const yearIn = (words: readonly Word[]): number => Number(words.find(isYear)?.text);

/** "was born" with the preposition its date asks for: on a day, in a year or month; "born c. 1450" takes none. */
function happened(verb: string, date: readonly Word[]): Word[] {
  const [first] = date;
  if (!first) return [];
  const isDay = date.some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text));
  const preposition = /^c/.test(first.lower) ? '' : isDay ? ' on' : ' in';
  return [insertWords(`${verb}${preposition}`, { for: first, pos: 'VERB' }), ...date];
}

/** "born 8 April 1997", "1835–1897", "born Ann Lee; 1835–1897" as what each part says of its holder; none when a part says something else. */
function livesIn(inside: readonly Word[]): Word[][] {
  const [first, ...rest] = inside;
  if (!first) return [];
  if (first.lower === 'born') {
    const stop = rest.findIndex((word) => word.text === ';');
    const born = [
      insertWords('was', { for: first, pos: 'AUX' }),
      first,
      ...(stop < 0 ? rest : rest.slice(0, stop)),
    ];
    return [born, ...(stop < 0 ? [] : livesIn(rest.slice(stop + 1)))];
  }
  const dash = inside.findIndex(isDash);
  const [left, right] = [inside.slice(0, dash), inside.slice(dash + 1)];
  if (dash < 0 || !isDate(left)) return [];
  // "(2014–2017)" after a name taken for a person: a show ran, nobody lived, that long
  if (isDate(right) && yearIn(right) - yearIn(left) < SHORTEST_LIFE) return [];
  if (isDate(right)) return [happened('was born', left), happened('died', right)];
  return right.length === 1 && right[0]?.lower === 'present' ? [happened('was born', left)] : [];
}

/** "Religion in the African Diaspora (2008)": more of the name stands before the phrase that begins at `start`. */
const isPartOfTitle = (words: readonly Word[], start: number): boolean =>
  /^(?:of|in|on|for|and|to|with|by)$/.test(words[start - 1]?.lower ?? '') &&
  words[start - 2]?.pos === 'PROPN';

/** "Red Earth (1984)": the year of something that is no person. */
function yearOf(words: readonly Word[], at: number, names: readonly Mention[]): Word[][] {
  const word = words[at];
  if (!word || isPartOfTitle(words, nounPhraseStart(words, at + 1))) return [];
  const [year, ...more] = word.bracket?.slice(1, -1) ?? [];
  if (!year || more.length > 0 || !/^(?:1[5-9]|20)\d\d$/.test(year.text) || word.pos !== 'PROPN') return [];
  const isPerson = names.some((one) => one.kind === 'person' && one.start === word.start);
  return isPerson ? [] : [[insertWords('is from', { for: year, pos: 'AUX' }), year]];
}

/** "1949-1986", which the tagger takes for one word, as three. */
function asRange(word: Word): Word[] {
  const dash = /(?<=^\d{3,4})[-–—](?=\d{3,4}$)/u.exec(word.text)?.index ?? -1;
  if (dash < 0) return [word];
  const part = (from: number, to: number): Word => {
    const text = word.text.slice(from, to);
    return changeWord(word, {
      text,
      lower: text,
      lemma: text,
      start: word.start + from,
      end: word.start + to,
    });
  };
  return [part(0, dash), part(dash, dash + 1), part(dash + 1, word.text.length)];
}

const livesOf = (word: Word, names: readonly Mention[]): Word[][] =>
  word.bracket && (word.bracket[1]?.lower === 'born' || isPersonName(word, names))
    ? livesIn(word.bracket.slice(1, -1).flatMap(asRange))
    : [];

/** "the films The Wedding Singer (1998) and": past the plural that many names share. */
function afterKind(words: readonly Word[], start: number, at: number): number {
  const kind = words.findIndex((word, i) => i >= start && i < at && word.pos === 'NOUN');
  const noun = words[kind];
  const isShared = noun && noun.lemma !== noun.lower && noun.lower.endsWith('s') && singularKind(noun.lower);
  return isShared && words[kind + 1]?.pos === 'PROPN' ? kind + 1 : start;
}

/** Where the name with a bracket at word `at` begins: with "This" in "This Time (1997)". */
function holderStart(words: readonly Word[], at: number): number {
  const start = afterKind(words, nounPhraseStart(words, at + 1), at);
  const left = words[start - 1];
  const isTitled = start > 1 && /^(?:This|That|These|Those|We|You|They|She|He|It|I)$/.test(left?.text ?? '');
  return isTitled ? start - 1 : start;
}

/** What brackets after names say of a life ("Ann Lee (1835–1897)"), and the words without those brackets. */
export function takeLifeDates(
  words: readonly Word[],
  names: readonly Mention[],
): { words: Word[]; lives: Word[][] } {
  const lives: Word[][] = [];
  const bare = words.map((word, i) => {
    const told = [...livesOf(word, names), ...yearOf(words, i, names)];
    if (told.length === 0) return word;
    const holder = words.slice(holderStart(words, i), i + 1).map(withoutBracket);
    for (const life of told) lives.push([...holder, ...life]);
    return withoutBracket(word);
  });
  return { words: bare, lives };
}
