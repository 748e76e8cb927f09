import { changeClause, mainVerb, type Clause } from '../clauses/clause.ts';
import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import type { VerbGroup } from '../clauses/verb-groups.ts';
import type { Mention } from '../types.ts';
import type { Word } from '../words.ts';
import { isPersonal } from './persons.ts';
import { wordList } from '../word-list.ts';

// Steps of a life and a career: where, when, with what and as what can each be checked alone.
const LIFE = wordList(
  `bear die graduate retire move emigrate immigrate debut serve elect re-elect reelect appoint draft trade sign transfer
play study train marry name educate raise award earn receive obtain win begin start work teach compete represent join`,
);

const isPreposition = (word: Word | undefined): boolean =>
  word?.pos === 'ADP' || word?.lower === 'to' || word?.lower === 'since';

/** Past a noun phrase; a date ends where its last word stands, and a place takes its region with it ("Omaha, Nebraska"). */
function phraseEnd(words: readonly Word[], start: number): number {
  if (words[start]?.date) {
    let end = start;
    while (words[end]?.date) end++;
    return end;
  }
  let end = nounPhraseEnd(words, start);
  for (let i = start + 1; i < end; i++) if (words[i]?.date && !words[start + 1]?.date) end = i;
  while (
    words[end]?.text === ',' &&
    words[end - 1]?.pos === 'PROPN' &&
    words[end + 1]?.pos === 'PROPN' &&
    !words[end + 1]?.date
  )
    end = nounPhraseEnd(words, end + 1);
  return end;
}

const ENDS = wordList('until since before after till');
const HOLDS_MORE = wordList('as with by under');
const STANDS_ALONE = wordList('in at from to with as for by since until during under near on after');

/** Does the preposition at `end` go on with the adjunct before it ("a degree | in law", "the fight | against fraud")? */
function goesOn(words: readonly Word[], start: number, end: number): boolean {
  const word = words[end];
  const next = words[end + 1];
  if (!word || !isPreposition(word)) return false;
  if (word.lower === 'of') return true;
  // "until his retirement | in 2005": the year is of the retirement
  if (next?.date && ENDS.has(words[start]?.lower ?? '') && !words[start + 1]?.date) return true;
  if (next?.date) return word.lower === 'to' && words[end - 1]?.date === true;
  if (!STANDS_ALONE.has(word.lower) || (word.lower === 'on' && !next?.date)) return true;
  if (HOLDS_MORE.has(word.lower)) return false;
  const isCommon = words[nounPhraseEnd(words, end + 1) - 1]?.pos === 'NOUN';
  return (
    HOLDS_MORE.has(words[start]?.lower ?? '') ||
    (word.lower === 'in' && isCommon && words[end - 1]?.pos === 'NOUN')
  );
}

/** Where the adjunct that begins at `start` ends; `start` when there is none. */
function adjunctEnd(words: readonly Word[], start: number): number {
  if (!isPreposition(words[start])) return start;
  let end = phraseEnd(words, start + 1);
  if (end === start + 1) return start;
  while (goesOn(words, start, end)) {
    const next = phraseEnd(words, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The adjuncts that follow each other from `start` to the end of the words; null when something else stands there. */
function adjunctsFrom(words: readonly Word[], start: number): Word[][] | null {
  const adjuncts: Word[][] = [];
  for (let at = start; at < words.length;) {
    if (words[at]?.text === ',') at++;
    if (at === words.length - 1 && words[at]?.pos === 'PUNCT') break;
    const end = adjunctEnd(words, at);
    if (end === at) return null;
    adjuncts.push(words.slice(at, end));
    at = end;
  }
  return adjuncts;
}

/** Is this a step of a life: by its verb, or as "has been married"? */
function isStep(words: readonly Word[], { head, end }: VerbGroup): boolean {
  const verb = words[head];
  return words[end]?.lower === 'married' || LIFE.has(verb?.lower === 'born' ? 'bear' : (verb?.lemma ?? ''));
}

/** Where the verb with its object ends, and what the object is of ("a Bachelor of Arts degree"). */
function objectEnd(words: readonly Word[], verbEnd: number): number {
  if (words[verbEnd]?.lower === 'married') return verbEnd + 1;
  let end = isPreposition(words[verbEnd]) ? verbEnd : nounPhraseEnd(words, verbEnd);
  while (end > verbEnd && words[end]?.lower === 'of') {
    const next = phraseEnd(words, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "was born in Omaha in 1947", "graduated from Yale with a degree in law": one claim for each thing said of a step in a life. */
export function partAdjuncts(clause: Clause, names: readonly Mention[]): Clause[] {
  const words = clause.predicate;
  const verb = clause.whole || !isPersonal(clause.subject, names) ? null : mainVerb(words);
  const head = verb && words[verb.head];
  if (!verb || !head || !isStep(words, verb)) return [clause];
  const object = objectEnd(words, verb.end);
  if (words.slice(0, verb.end).some((word) => /^(?:not|n['’]t|never)$/.test(word.lower))) return [clause];
  const adjuncts = adjunctsFrom(words, object);
  if (!adjuncts || adjuncts.length < 2) return [clause];
  // "served as mayor from 1984 to 2005": as what, each of the others needs
  const post = object === verb.end ? adjuncts.find(([first]) => first?.lower === 'as') : undefined;
  const told = [...words.slice(0, object), ...(post ?? [])];
  return adjuncts
    .filter((adjunct) => adjunct !== post)
    .map((adjunct) =>
      changeClause(clause, { predicate: [...told, ...adjunct], rules: [...clause.rules, 'adjuncts'] }),
    );
}
