import { wordList } from '../word-list.ts';
import { insertWords, joinWords } from '../words.ts';
import { mainVerb, type Clause } from './clause.ts';
import { copulaFor } from './finite.ts';

/** What is done to its subject where no object follows: "and five died" is no "five were died". */
const DONE_TO = wordList(
  `kill injure wound hurt damage destroy arrest detain cancel close evacuate hospitalise hospitalize charge jail displace suspend delay
rescue treat loot burn sack fire fine ban abduct kidnap capture seize deploy move postpone divert scrap sell build demolish flood trap strand
block release replace elect appoint remove repair publish approve reject identify restore ground close lift impose execute deport infect`,
);

/** "schools were closed and flights cancelled": the flights were cancelled. */
export function shareAuxiliary(previous: Clause, clause: Clause): void {
  const host = mainVerb(previous.predicate);
  const verb = mainVerb(clause.predicate);
  const object = verb ? clause.predicate[verb.end] : undefined;
  const isLone =
    verb?.form === 'ed' &&
    verb.end - verb.start === 1 &&
    DONE_TO.has(clause.predicate[verb.head]?.lemma ?? '');
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
