import type { Word } from '../words.ts';
import { changeClause, mainVerb, type Clause } from './clause.ts';
import { formOf } from './verb-forms.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

// They ask for an object: without one of its own, the first verb has that of the second. "Sat and watched the match" shares none.
const TAKES_OBJECT = wordList(
  `write rewrite co-write cowrite direct co-direct produce co-produce create co-create design develop build found
co-found establish edit compose arrange publish release illustrate translate print distribute organise organize own
operate manage host present promote market sell buy make acquire arrest detain question search seize storm surround
attack bomb destroy damage capture occupy approve reject sign ratify adopt draft support oppose condemn criticise
criticize praise denounce review examine investigate test inspect conduct administer maintain improve strengthen expand
reform repair restore protect defend deliver collect curate invent discover kidnap torture murder abuse assault defeat
finance fund sponsor coach lead license manufacture sing choreograph plan prepare`,
);
// They take none, and where it happened is said of both ("lives and works in Leeds").
const HAS_PLACE = wordList('live work study teach train perform play tour bear raise');
const PLACE = wordList('in at near with');
const STARTS_OBJECT = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|SYM)$/;
/** "were killed and wounded": of many, some are this and some are that. */
const CASUALTY = wordList('kill wound injure hurt maim');
const SHARED_BY_PASSIVES = wordList('by in on at during as');

interface Pair {
  first: VerbGroup;
  second: VerbGroup;
}

const negates = (word: Word): boolean => /^(?:not|n['’]t|never|hardly|barely)$/.test(word.lower);

/** Are both verbs in the same form, so that the second shares the auxiliaries of the first? */
function isAlike(words: readonly Word[], first: VerbGroup, second: VerbGroup): boolean {
  const [left, right] = [words[first.head], words[second.head]];
  const hasOwn =
    second.infinitive || words.slice(second.start, second.head).some((word) => word.pos === 'AUX');
  if (!left || right?.pos !== 'VERB' || hasOwn) return false;
  const [one, other] = [formOf(left), formOf(right)];
  const isPast = (form: string) => /^(?:past|ed|bare|participle)$/.test(form);
  return one === other || (isPast(one) && isPast(other));
}

/** The main verb and a second one right after its "and", with something after both. */
function findPair(words: readonly Word[]): Pair | null {
  const first = mainVerb(words);
  const head = first && words[first.head];
  if (!first || head?.pos !== 'VERB' || first.finite === false) return null;
  const from = first.end + 1;
  const next = words[first.end]?.lower === 'and' ? findVerbGroups(words.slice(from))[0] : undefined;
  if (next?.start !== 0 || words.slice(0, first.end).some(negates)) return null;
  const second = { ...next, start: from, end: next.end + from, head: next.head + from };
  return isAlike(words, first, second) ? { first, second } : null;
}

/** What follows the second verb and is meant for the first too; null when the first may have nothing to do with it. */
function sharedRest(words: readonly Word[], { first, second }: Pair): Word[] | null {
  const rest = words.slice(second.end);
  const [next] = rest;
  const lemmas = [words[first.head]?.lemma ?? '', words[second.head]?.lemma ?? ''];
  const [lemma = ''] = lemmas;
  if (!next || next.pos === 'PUNCT' || lemmas.every((one) => CASUALTY.has(one))) return null;
  if (first.passive) return next.pos === 'ADP' && !SHARED_BY_PASSIVES.has(next.lower) ? [] : rest;
  if (TAKES_OBJECT.has(lemma) && STARTS_OBJECT.test(next.pos)) return rest;
  return PLACE.has(next.lower) && lemmas.every((one) => HAS_PLACE.has(one)) ? rest : null;
}

/** "wrote and directed the film": each of the verbs with the object they share. */
export function partSharedObject(clause: Clause): Clause[] {
  const words = clause.predicate;
  const pair = clause.whole ? null : findPair(words);
  const rest = pair && sharedRest(words, pair);
  if (!rest) return [clause];
  const { first, second } = pair;
  const rules = [...clause.rules, 'shared object'];
  return [
    changeClause(clause, { predicate: [...words.slice(0, first.end), ...rest], rules }),
    changeClause(clause, { predicate: [...words.slice(0, first.head), ...words.slice(second.start)], rules }),
  ];
}
