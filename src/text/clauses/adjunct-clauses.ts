import type { Word } from '../words.ts';
import { changeClause, mainVerb, type Clause } from './clause.ts';
import { isGerund, participleClause } from './participles.ts';
import { wordList } from '../word-list.ts';

const ADJUNCT_MARK = wordList('after while besides when');
// What stands after "before" need not have happened ("died before reaching hospital"); a next step of a career did.
const STEP = wordList(
  'move join transfer become retire sign turn graduate switch settle emigrate relocate return go serve',
);

const marksAdjunct = (words: readonly Word[], gerund: number, isPast: boolean): boolean =>
  ADJUNCT_MARK.has(words[gerund - 1]?.lower ?? '') ||
  (words[gerund - 1]?.lower === 'before' && isPast && STEP.has(words[gerund]?.lemma ?? ''));

interface Adjunct {
  start: number;
  gerund: number;
  end: number;
}

/** "after joining the show, Open Stage, in 2015": past a name that the comma at `comma` sets off; `comma` where none stands there. */
function afterName(words: readonly Word[], comma: number): number {
  let end = comma + 1;
  while (words[end]?.pos === 'PROPN' && !words[end]?.date) end++;
  if (end === comma + 1 || !/^(?:NOUN|PROPN)$/.test(words[comma - 1]?.pos ?? '')) return comma;
  if (words[end]?.text === ',') return end + 1;
  return end >= words.length || words[end]?.text === '.' ? end : comma;
}

/** "after graduating from Harvard", "in addition to meeting Castro". */
function findAdjunct(words: readonly Word[], isLead: boolean, isPast: boolean): Adjunct | null {
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word?.pos !== 'VERB' || !isGerund(word)) continue;
    const isAddition =
      word.lower !== '' && words[i - 1]?.lower === 'to' && words[i - 2]?.lower === 'addition';
    if (!isAddition && !marksAdjunct(words, i, isPast)) continue;
    const stop = words.findIndex(
      (later, k) => k > i && (later.text === ',' || (later.pos === 'SCONJ' && later.lower !== 'that')),
    );
    const end = stop < 0 || isLead ? words.length : afterName(words, stop);
    return { start: isAddition ? i - 3 : i - 1, gerund: i, end };
  }
  return null;
}

/** The clause with the proposition its adjunct holds as a clause of its own. */
export function partAdjunct(clause: Clause): Clause[] {
  const verb = mainVerb(clause.predicate);
  const isPast = verb?.past === true && clause.predicate[verb.head]?.lemma !== 'die';
  const part = clause.whole
    ? null
    : (['lead', 'predicate'] as const).find((name) => findAdjunct(clause[name], name === 'lead', isPast));
  const adjunct = part && findAdjunct(clause[part], part === 'lead', isPast);
  if (!part || !adjunct) return [clause];
  // "steps down after serving two terms": he serves no more
  if (!verb?.past && clause[part][adjunct.gerund - 1]?.lower === 'after') return [clause];
  const words = clause[part];
  const held = participleClause(words.slice(adjunct.gerund, adjunct.end), clause, clause.subject);
  if (!held) return [clause];
  const rest = [...words.slice(0, Math.max(0, adjunct.start)), ...words.slice(adjunct.end)];
  return [
    ...partAdjunct(changeClause(clause, { [part]: rest })),
    changeClause(held, { lead: [], rules: [...clause.rules, 'adjunct'] }),
  ];
}
