import type { Word } from '../words.ts';
import { changeClause, isTimeOrPlace, type Clause } from './clause.ts';
import { formOf, isBe, isFiniteAuxiliary, isHave, isModal } from './verb-forms.ts';
import { findPredicateGroups, findVerbGroups, trimAdverbs, type VerbGroup } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

const INTRANSITIVE = wordList(
  `serve die work go come live arrive retire resign fall rise move return happen remain appear speak travel stay play
perform compete graduate emigrate vote act start begin continue join win lose receive become cost
fail refuse decline manage try attempt struggle hope vow threaten`,
);
const STARTS_NOUN = /^(?:NOUN|ADJ)$/;
const STARTS_OBJECT = /^(?:DET|PROPN|NUM|SYM|PRON|ADJ|NOUN)$/;

function firstVerbal(words: readonly Word[], group: VerbGroup): Word | undefined {
  return words.slice(group.start, group.end).find((word) => word.pos === 'AUX' || word.pos === 'VERB');
}

const HAPPENS_TO_CHILD = wordList(
  'bring raise rear baptise baptize christen name adopt educate school bury register abandon base call',
);

/** "was born in Oslo and raised in Lund", but not "was born in Oslo and studied in Lund": may "was born" be followed by this passive? */
export const goesWithBirth = (host: Word | undefined, lemma: string): boolean =>
  host?.lower === 'born' && HAPPENS_TO_CHILD.has(lemma);

const KEEPS_OBJECT = wordList(
  'fined awarded given granted paid offered handed denied elected appointed named crowned',
);
const MAKES = wordList('find hold make leave keep shoot declare judge render consider deem');

/** Can an -ed verb share the auxiliary of a passive ("was arrested and charged"), or is it a past of its own? */
const sharesPassive = (host: Word | undefined, words: readonly Word[], group: VerbGroup): boolean => {
  const lemma = words[group.head]?.lemma ?? '';
  if (host?.lower === 'born') return goesWithBirth(host, lemma);
  // "was jailed and fined $2,000": whom it was done to is not what was paid
  if (KEEPS_OBJECT.has(words[group.head]?.lower ?? '')) return true;
  // "was cleared of murder but found guilty"
  if (words[group.end]?.pos === 'ADJ' && MAKES.has(lemma)) return true;
  return !INTRANSITIVE.has(lemma) && !STARTS_OBJECT.test(words[group.end]?.pos ?? '');
};

function matches(host: readonly Word[], left: VerbGroup, words: readonly Word[], right: VerbGroup): boolean {
  const first = firstVerbal(words, right);
  const leftFirst = firstVerbal(host, left);
  if (!first || !leftFirst) return false;
  if (right.infinitive) return left.infinitive;
  if (isFiniteAuxiliary(first) && !right.infinitive) return left.finite === true;
  const rightForm = formOf(first);
  const isBareLeft = left.infinitive || left.form === 'base' || left.form === 'bare';
  switch (rightForm) {
    case 'gerund':
      return left.form === 'gerund';
    case 'third':
      return (
        left.finite === true &&
        (formOf(leftFirst) === 'third' || isBe(leftFirst) || isHave(leftFirst) || isModal(leftFirst))
      );
    case 'base':
      return isBareLeft;
    case 'bare':
      return isBareLeft || left.past || left.form === 'participle' || left.form === 'ed';
    case 'past':
      return left.finite === true;
    case 'participle':
      return left.form === 'participle' || left.form === 'ed';
    case 'ed':
      if (left.passive) return left.past || sharesPassive(host[left.head], words, right);
      return (
        left.form === 'ed' ||
        left.form === 'participle' ||
        left.form === 'bare' ||
        (left.finite === true && (left.past || !STARTS_NOUN.test(words[right.end]?.pos ?? '')))
      );
    case 'modal':
      return left.finite === true;
  }
}

/** How much of the left verb's group the right verb shares: auxiliaries and "to", never a whole verb. */
function sharedUntil(
  host: readonly Word[],
  left: VerbGroup,
  words: readonly Word[],
  right: VerbGroup,
): number {
  const first = firstVerbal(words, right);
  if (!first || right.infinitive) return left.start;
  if (isFiniteAuxiliary(first)) return left.start;
  const form = formOf(first);
  const isOwnTense =
    form === 'third' ||
    form === 'past' ||
    form === 'modal' ||
    (form === 'ed' && !left.passive && left.form !== 'participle' && left.form !== 'ed') ||
    (form === 'bare' && INTRANSITIVE.has(words[right.head]?.lemma ?? '')) ||
    (form === 'ed' && left.passive && !sharesPassive(host[left.head], words, right));
  return isOwnTense ? left.start : left.head;
}

/** "two men accused of theft and hung on the third": an -ed form that describes a noun carries no other verb. */
const isDescription = (left: VerbGroup): boolean =>
  left.finite !== true && !left.infinitive && /^(?:ed|participle)$/.test(left.form);

const isConditional = (predicate: readonly Word[]): boolean =>
  predicate.some((word) => /^(?:if|unless|until|whether|lest)$/.test(word.lower));

/** Would the joined verb come under a "not" that may not be meant for it ("was not convicted but cleared")? */
function deniesTwice(shared: readonly Word[], head: Word | undefined, conjunction: string | null): boolean {
  const at = shared.findIndex((word) => /^(?:not|n['’]t|never|no|neither|hardly|barely)$/.test(word.lower));
  if (at < 0 || shared[at + 1]?.lower === 'only') return false;
  return conjunction === 'but' || !head || !/^(?:base|gerund)$/.test(formOf(head));
}

/** "In 2008 he was elected and later became …": what came later was not in 2008. */
const isLater = ([first]: readonly Word[]): boolean =>
  /^(?:later|then|subsequently|eventually|afterwards)$/.test(first?.lower ?? '');

/**
 * A verb joined to the predicate of `host` ("visited X and will meet Y"): the same subject, the shared auxiliaries,
 * and the new verb with what follows. Null when no verb of the host fits it.
 */
export function joinVerb(host: Clause, words: readonly Word[], conjunction: string | null): Clause | null {
  const right = findVerbGroups(words)[0];
  if (!right) return null;
  const groups = findPredicateGroups(host.predicate).filter(
    (group) => !isDescription(group) || host.predicate[group.start - 1]?.text !== ',',
  );
  const first = firstVerbal(words, right);
  const ordered = first && isFiniteAuxiliary(first) ? groups : groups.toReversed();
  const left = ordered.find((group) => matches(host.predicate, group, words, right));
  if (!left || isDescription(left)) return null;
  const until = sharedUntil(host.predicate, left, words, right);
  // "rarely reach the town and have warned": the adverb is of the first verb
  const shared = host.predicate.slice(
    0,
    until === left.start && !right.infinitive ? trimAdverbs(host.predicate, until) : until,
  );
  if (isConditional(host.predicate) || deniesTwice(shared, words[right.head], conjunction)) return null;
  // "and in 2003 became its leader": a time of its own
  const opening = words.slice(0, right.start);
  const isTimed = opening.some((word) => word.date);
  return changeClause(host, {
    lead: isTimed ? opening : isLater(words) && isTimeOrPlace(host.lead) ? [] : host.lead,
    predicate: [...shared, ...(isTimed ? words.slice(right.start) : words)],
    rules: [...host.rules, 'joined verbs'],
  });
}
