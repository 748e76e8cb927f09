import type { AttributionMode, ClaimKind, Token } from './types.ts';
import { checkworthiness } from './kinds/checkworthiness.ts';
import {
  FORETELLING,
  INTERPRETING,
  IRREGULAR_PASTS,
  JUDGING,
  MODALS_OF_FUTURE,
  MODALS_OF_POSSIBILITY,
  NORMATIVE,
  PROSPECTIVE,
  STATES,
  THINKING,
} from './kinds/lexicon.ts';
import { findVerbGroup, type VerbGroup } from './kinds/main-verb.ts';
import { wordList } from './word-list.ts';

/** What is known of a claim besides its words. */
export interface ClaimContext {
  mode: AttributionMode;
  speaker: string | null;
  hasWhen: boolean;
  hasQuantity: boolean;
  isRole: boolean;
  /** Told in passing: what a named thing is ("the film A"), which place lies in which. */
  isPassing?: boolean;
}

const PASSING = {
  checkworthy: 0.15,
  checkworthyReason: 'says in passing what something is or where it lies',
};

/** The kind of a claim and how far it is worth checking (0 to 1), with the reason in plain words. */
export function classifyClaim(
  text: string,
  tokens: Token[],
  context: ClaimContext,
): { kind: ClaimKind; checkworthy: number; checkworthyReason: string } {
  const kind = claimKind(tokens, context);
  if (context.isPassing && kind !== 'role') return { kind, ...PASSING };
  const { score, reason } = checkworthiness(kind, text, tokens, context);
  return { kind, checkworthy: score, checkworthyReason: reason };
}

/** What sort of claim the words make: the holder of a role, what is to come, a judgement, something that happened, or how things are. */
export function claimKind(tokens: Token[], context: ClaimContext): ClaimKind {
  if (context.isRole) return 'role';
  const verb = findVerbGroup(tokens);
  if (isAdvice(tokens, verb, context)) return 'opinion';
  if (verb && isPastRefusal(tokens, verb, context)) return STATES.has(verb.lemma) ? 'fact' : 'event';
  if (plansAhead(tokens) || (verb && isForecast(tokens, verb))) return 'forecast';
  if (isJudgement(tokens, verb, context)) return 'opinion';
  return verb && isEvent(verb, context) ? 'event' : 'fact';
}

/** What ought to be, what the speaker feels, what would follow if: no source can settle it. */
function isAdvice(tokens: Token[], verb: VerbGroup | null, context: ClaimContext): boolean {
  if (context.hasQuantity) return false;
  if (verb?.auxiliaries.some((word) => NORMATIVE.has(word)) || isThought(tokens)) return true;
  if (context.speaker === null) return false;
  return (
    hasWord(tokens, 'would') && (hasWord(tokens, 'if') || (hasWord(tokens, 'had') && hasWord(tokens, 'not')))
  );
}

const hasWord = (tokens: Token[], lower: string): boolean => tokens.some((token) => token.lower === lower);

function isForecast(tokens: Token[], verb: VerbGroup): boolean {
  if (verb.auxiliaries.some((word) => MODALS_OF_FUTURE.has(word)) || isToCome(tokens, verb)) return true;
  if (verb.auxiliaries.some((word) => MODALS_OF_POSSIBILITY.has(word)))
    return !verb.auxiliaries.includes('have') && !hasWord(tokens, 'if');
  if (FORETELLING.has(verb.lemma) && isPresent(verb)) return true;
  const candidates = [verb.form, verb.next];
  const prospective = candidates.some((word) => PROSPECTIVE.has(word)) && hasWord(tokens, 'to');
  return prospective && verb.auxiliaries.every((word) => !/^(?:was|were|had|been)$/.test(word));
}

const AIM =
  /^(?:aims?|goals?|purpose|plans?|jobs?|tasks?|point|ways?|idea|roles?|duty|duties|mission|challenge|priority|objective|hope|intention|function|strategy)$/;

/** "The summit is to open": a copula with an infinitive, unless an aim is what is spelled out. */
const isToCome = (tokens: Token[], verb: VerbGroup): boolean =>
  /^(?:is|are)$/.test(verb.auxiliaries.join(' ')) &&
  verb.lemma === '' &&
  verb.next === 'to' &&
  !tokens.some(({ lower }) => AIM.test(lower));

/** "could not agree", and from the author "would not say why": it was tried, or asked, and did not happen. */
function isPastRefusal(
  tokens: Token[],
  { auxiliaries }: VerbGroup,
  { speaker, hasWhen }: ClaimContext,
): boolean {
  const at = tokens.findIndex(({ lower }) => lower === auxiliaries[0]);
  if (!/^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '') || auxiliaries.includes('have')) return false;
  if (tokens.some(({ lower }) => lower === 'if')) return false;
  return auxiliaries[0] === 'could' || (auxiliaries[0] === 'would' && speaker === null && !hasWhen);
}

/** "The company plans to": the tagger takes the verb for a noun. */
function plansAhead(tokens: Token[]): boolean {
  const at = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [plans, to] = at > 2 ? [tokens[at - 2], tokens[at - 1]] : [];
  return plans?.pos === 'NOUN' && to?.lower === 'to' && PLANNING.has(plans.lower);
}

const PLANNING = wordList('plans aims intends hopes means');

function isPresent(verb: VerbGroup): boolean {
  if (verb.auxiliaries.length > 0)
    return verb.auxiliaries.every((word) => /^(?:is|are|be|been|has|have|do|does)$/.test(word));
  return !isPast(verb.form);
}

function isPast(form: string): boolean {
  return form.endsWith('ed') || IRREGULAR_PASTS.has(form);
}

/** A speaker's evaluation or reading of things; without a speaker only a predicate that openly judges. */
function isJudgement(tokens: Token[], verb: VerbGroup | null, context: ClaimContext): boolean {
  if (context.hasQuantity || !verb) return false;
  if (context.speaker === null)
    return JUDGING.has(verb.lemma) || (verb.lemma === '' && JUDGING.has(verb.next));
  const judging = tokens.filter((token) => JUDGING.has(token.lower) || JUDGING.has(token.lemma)).length;
  const general = verb.auxiliaries.length > 0 || !isPast(verb.form);
  if (judging > (general ? 0 : 1)) return true;
  return general && !context.hasWhen && INTERPRETING.has(verb.lemma);
}

function isThought(tokens: Token[]): boolean {
  return tokens.some(
    ({ lower }, i) => (lower === 'i' || lower === 'we') && THINKING.has(tokens[i + 1]?.lemma ?? ''),
  );
}

function isEvent(verb: VerbGroup, context: ClaimContext): boolean {
  const [first] = verb.auxiliaries;
  if (first === 'did' && verb.lemma === '') return true;
  if (STATES.has(verb.lemma) || verb.lemma === '') return false;
  if (first === undefined) return isPast(verb.form);
  if (/^(?:was|were|had|did)$/.test(first)) return !verb.form.endsWith('ing');
  return (
    /^(?:has|have|'ve|’ve)$/.test(first) &&
    isPast(verb.form) &&
    (context.hasWhen || HAPPENINGS.has(verb.lemma))
  );
}

const HAPPENINGS = wordList(
  'meet visit travel arrive leave sign kill wound injure arrest die win lose elect appoint resign launch attack fire announce open close begin start end sell buy send deliver approve reject ban declare fall rise speak talk vote charge sentence convict release crash explode destroy capture seize flee return',
);
