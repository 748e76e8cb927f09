import type { Word } from '../words.ts';
import { numberOfVerb } from './finite.ts';
import {
  clauseVerb,
  endsNoun,
  isAdverb,
  isComma,
  isCoordinator,
  STARTS_CLAUSE,
  SUBORDINATORS,
  verbAt,
  type Scan,
} from './scan.ts';
import type { UnitKind } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

const SUBJECT = wordList('he she they we i it');

function startsParticiple({ words, groups }: Scan, from: number): boolean {
  if (/^(?:when|how|why|where|once)$/.test(words[from]?.lower ?? '')) return false;
  let i = from;
  while (isAdverb(words[i])) i++;
  const group = groups.find((g) => g.start === i || g.start === from);
  if (!group || group.infinitive) return false;
  return (
    words[group.head]?.pos === 'VERB' &&
    group.finite !== true &&
    /^(?:gerund|ed|participle)$/.test(group.form) &&
    group.end - group.start <= 1 + i - from
  );
}

/** ", Bukayo Saka scoring twice": are these words a name and nothing else? */
const isName = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]?.pos !== 'PROPN' || words[i]?.date) return false;
  return to > from;
};

const startsAbsolute = ({ words, groups }: Scan, from: number): boolean => {
  const group = groups.find((g) => g.start > from);
  const isNamed = group && from > 0 && words[from - 1]?.text === ',' && isName(words, from, group.start);
  if (words[from]?.lower !== 'with' && group && words[group.head]?.lower !== 'being' && !isNamed)
    return false;
  const isBeing = words[group?.start ?? -1]?.lower === 'being';
  if (!group || (group.form !== 'gerund' && !isBeing) || !endsNoun(words[group.start - 1])) return false;
  for (let i = from; i < group.start; i++) if (isComma(words, i) || words[i]?.pos === 'CCONJ') return false;
  return words[group.head]?.pos === 'VERB' || isBeing;
};

// "left and went to Oslo": nobody can leave to Oslo.
const GOES = wordList('went goes came fled died returned resigned retired');

/** Is this coordinator between two verbs that share what follows ("maintain and strengthen ties")? */
export const joinsBareVerbs = ({ words, groups }: Scan, i: number) => {
  const end = words[i - 1]?.pos === 'ADP' && words[i - 2]?.pos === 'VERB' ? i - 1 : i;
  if (GOES.has(words[i + 1]?.lower ?? '')) return false;
  return groups.some((g) => g.end === end && words[g.head]?.pos === 'VERB');
};

/** "valuable, friendly and aimed at …": the participle goes on with adjectives. */
export const listsAdjectives = ({ words }: Scan, i: number, at: number) =>
  words[i - 1]?.pos === 'ADJ' && words[i]?.pos === 'CCONJ' && words[at + 1]?.pos === 'ADP';
function trimStart(words: readonly Word[], start: number): number {
  let i = start;
  while (isAdverb(words[i])) i++;
  return i;
}

/** "Flooding in Italy killed 12": the participle is the subject of a verb further on. */
function isVerbalSubject({ words, groups }: Scan, start: number): boolean {
  if (groups.some((g) => g.finite === true && g.end <= start)) return false;
  const [first, next] = groups.filter((g) => g.start >= start);
  if (!first || !next?.finite || first.form !== 'gerund' || first.start > trimStart(words, start))
    return false;
  return !words
    .slice(start, next.start)
    .some(
      (w, i) =>
        isComma(words, start + i) ||
        STARTS_CLAUSE.has(w.lower) ||
        SUBORDINATORS.has(w.lower) ||
        SUBJECT.has(w.lower),
    );
}

/** "between A and B and that amount excludes": the singular verb belongs to what follows the second "and". */
const joinsLaterSubject = ({ words }: Scan, start: number, verb: VerbGroup): boolean =>
  numberOfVerb(words.slice(verb.start, verb.end)) === 'one' &&
  words.slice(start, verb.start).some(isCoordinator);

/** ", hit by a strike": what may be past or participle is done to the subject where "by" follows. */
const isDoneBy = ({ words }: Scan, verb: VerbGroup): boolean =>
  verb.form === 'bare' &&
  verb.end - verb.start === 1 &&
  words[verb.start - 1]?.text === ',' &&
  isBeforeBy(words, verb.end);

/** "hit by a bottle", "hit on the head by a bottle". */
const isBeforeBy = (words: readonly Word[], at: number): boolean => {
  const by = words.findIndex(
    (word, i) => i >= at && (word.lower === 'by' || word.pos === 'PUNCT' || i > at + 4),
  );
  return words[by]?.lower === 'by' && (by === at || words[at]?.pos === 'ADP');
};

/** "died on Monday, aged 72": no more than how old the one who died was. */
const endsWithAge = ({ words }: Scan, { start, end }: VerbGroup): boolean =>
  words[start]?.lower === 'aged' && words[end]?.pos === 'NUM' && /^[.]?$/.test(words[end + 1]?.text ?? '');

/** "accused of taking bribes and | hiding money": the gerund goes on with one after a preposition. */
function joinsGerunds({ words, groups }: Scan, start: number): boolean {
  const before = groups.findLast((group) => group.end < start);
  if (before?.form !== 'gerund' || words[before.start - 1]?.pos !== 'ADP') return false;
  for (let i = before.end; i < start - 1; i++) if (isComma(words, i)) return false;
  return true;
}

/** "…, well below the 1.3% it forecast": a comparison, whatever verb stands in it. */
const COMPARES = /^(?:below|above|ahead|short|behind)$/;

/** "and | four years later married", "and | by the 1950s had become": past the date between a conjunction and its verb. */
function afterDate({ words, groups }: Scan, start: number): number {
  let at = start;
  if (words[at]?.pos === 'ADP') at++;
  if (at > start && words[at]?.pos === 'DET') at++;
  if (at > start && !words[at]?.date) return start;
  while (words[at]?.date || (at > start && words[at]?.lower === 'later')) at++;
  return at > start && groups.some((group) => group.start === at && group.finite !== false) ? at : start;
}

/** What kind of unit begins at `start`; `coordinated` when a conjunction stands before it. */
export function kindAt(scan: Scan, start: number, coordinated: boolean): UnitKind {
  if (isVerbalSubject(scan, start) && !(coordinated && joinsGerunds(scan, start))) return 'clause';
  if (COMPARES.test(scan.words[start]?.lower ?? '') || COMPARES.test(scan.words[start + 1]?.lower ?? ''))
    if (!coordinated && scan.words[start - 1]?.text === ',') return 'phrase';
  const verb = verbAt(scan, coordinated ? afterDate(scan, start) : start);
  if (verb && !coordinated && isDoneBy(scan, verb)) return 'participle';
  if (verb && endsWithAge(scan, verb)) return 'phrase';
  // "told reporters, when asked about it"
  const isAsked = scan.words[start]?.lower === 'when' && verb?.form === 'ed' && !verb.passive;
  if (verb && verb.finite !== false && !isAsked && !startsParticiple(scan, start)) return 'verb';
  if (verb && coordinated) return 'verb';
  if (startsParticiple(scan, start)) return 'participle';
  if (startsAbsolute(scan, start)) return 'absolute';
  if (/^(?:when|how|why|where|once)$/.test(scan.words[start]?.lower ?? '')) return 'phrase';
  const clause = clauseVerb(scan, start);
  return clause && !(coordinated && joinsLaterSubject(scan, start, clause)) ? 'clause' : 'phrase';
}
