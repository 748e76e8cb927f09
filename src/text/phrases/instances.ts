import { changeClause, type Clause } from '../clauses/clause.ts';
import { nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Span } from '../types.ts';
import type { Word } from '../words.ts';
import { findNames } from './lists.ts';

interface Instances {
  /** Where the general words ("several films") start. */
  kind: number;
  mark: number;
  end: number;
  names: Word[][];
}

/** Where the names after "including" or "such as" begin; -1 when neither stands at `i`. */
function namesAfter(words: readonly Word[], i: number): number {
  const lower = words[i]?.lower;
  if (lower === 'including' || lower === 'like') return i + 1;
  return lower === 'such' && words[i + 1]?.lower === 'as' ? i + 2 : -1;
}

/** "several films, including A and B": the general words, and the names given for them. */
function findInstances(words: readonly Word[], locked: readonly Span[]): Instances | null {
  for (const i of words.keys()) {
    const from = namesAfter(words, i);
    const names = from < 0 ? null : findNames(words, from, locked);
    if (!names || names.items.length < 2) continue;
    const mark = words[i - 1]?.text === ',' ? i - 1 : i;
    return { kind: generalStart(words, mark), mark, end: names.end, names: names.items };
  }
  return null;
}

/** Start of the general words before "including": back to the verb or the preposition of the verb. */
function generalStart(words: readonly Word[], mark: number): number {
  let start = mark;
  for (let i = mark; i > 0;) {
    const from = nounPhraseStart(words, i);
    if (from === i) break;
    start = from;
    const left = words[from - 1];
    const joins = left?.text === ',' || left?.pos === 'CCONJ' || left?.lower === 'of';
    if (!joins) break;
    i = words[from - 2]?.text === ',' ? from - 2 : from - 1;
  }
  return start;
}

/** "defectors from the group including A and B": the names may be given for either noun. */
const describes = (words: readonly Word[], kind: number): boolean =>
  words[kind - 1]?.pos === 'ADP' && /^(?:NOUN|PROPN)$/.test(words[kind - 2]?.pos ?? '');

/** What is said of several named things, said of each; and of the kind they belong to. */
export function spreadInstances(clause: Clause, locked: readonly Span[]): Clause[] {
  const words = clause.predicate;
  const found = clause.whole ? null : findInstances(words, locked);
  if (
    !found ||
    found.kind === found.mark ||
    describes(words, found.kind) ||
    !/^(?:VERB|ADP)$/.test(words[found.kind - 1]?.pos ?? '')
  )
    return [clause];
  const before = words.slice(0, found.kind);
  const after = words.slice(found.end);
  const rules = [...clause.rules, 'named instances'];
  const general = changeClause(clause, {
    predicate: [...before, ...words.slice(found.kind, found.mark), ...after],
  });
  return [
    general,
    ...found.names.map((name) => changeClause(clause, { predicate: [...before, ...name, ...after], rules })),
  ];
}
