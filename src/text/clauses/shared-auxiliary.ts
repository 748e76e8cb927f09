import { insertWords, joinWords } from '../words.ts';
import { mainVerb, type Clause } from './clause.ts';
import { copulaFor } from './finite.ts';

/** "schools were closed and flights cancelled": the flights were cancelled. */
export function shareAuxiliary(previous: Clause, clause: Clause): void {
  const host = mainVerb(previous.predicate);
  const verb = mainVerb(clause.predicate);
  const object = verb ? clause.predicate[verb.end] : undefined;
  const isLone = verb?.form === 'ed' && verb.end - verb.start === 1;
  if (!host?.passive || !isLone || /^(?:DET|PROPN|PRON|SYM)$/.test(object?.pos ?? '')) return;
  const shared = previous.predicate.slice(host.start, host.head);
  const [first] = shared;
  if (clause.predicate[0]?.lower === 'more') clause.subject.push(...clause.predicate.splice(0, 1));
  // "would be split and its seat moved": the seat would be
  clause.predicate.unshift(
    shared.length > 1 && first
      ? insertWords(joinWords(shared), { for: first, pos: 'AUX' })
      : copulaFor(clause.predicate, previous.predicate, clause.subject),
  );
}
