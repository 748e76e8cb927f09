import { mainVerb } from '../clauses/clause.ts';
import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import { isRoleNoun } from '../phrases/role-nouns.ts';
import { touches } from '../spans.ts';
import type { Mention, Span } from '../types.ts';
import { joinWords, spanOfWords, type Word } from '../words.ts';
import { countryAt } from './countries.ts';
import type { Candidate, Focus } from './focus.ts';
import { wordList } from '../word-list.ts';

const PERSON_NOUN = wordList(
  'man woman boy girl child teenager driver passenger victim suspect patient veteran',
);

function kindOfHead(words: readonly Word[]): Candidate['kind'] {
  const of = words.findIndex((word, i) => i > 0 && word.pos === 'ADP');
  const plain = of < 0 || !isRoleNoun(words[of - 1]?.lower ?? '') ? words : words.slice(0, of);
  const at = plain.findLastIndex((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  const head = words[at];
  if (countryAt(words, at)) return 'thing';
  if (head && (isRoleNoun(head.lower) || PERSON_NOUN.has(head.lower))) return 'person';
  return head?.pos === 'PROPN' ? 'other' : 'thing';
}

function isPluralPhrase(words: readonly Word[]): boolean {
  if (words.some((word) => word.lower === 'and')) return true;
  // "Reed, 19, …" is one
  const end = words.findIndex((word) => word.pos === 'ADP' || word.text === ',');
  const plain = words.slice(0, end < 0 ? words.length : end);
  const head = plain.findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  if (/^(?:police|people|women|men|children)$/.test(head?.lower ?? '')) return true;
  if (!head?.lower.endsWith('s'))
    return plain.some((word) => word.pos === 'NUM' && !/^(?:1|one)$/.test(word.lower));
  // "Prosecutors say …": the capital of a sentence makes no name
  return head.pos === 'NOUN'
    ? head.lemma !== head.lower
    : isRoleNoun(head.lower.slice(0, -1)) || COMMON.has(head.lower);
}

const COMMON = wordList(
  'shares officials rescuers investigators residents officers troops soldiers researchers critics analysts',
);

/** "Negotiations broke down": a word in -s that opens the sentence and was not found to be a name. */
const isUnnamedPlural = ({ mentions }: Focus, [word, ...more]: readonly Word[], span: Span): boolean =>
  more.length === 0 && /\p{Ll}[^s]s$/u.test(word?.text ?? '') && !mentions.some((one) => touches(one, span));

const OWN_PRONOUN = wordList('his her its their');
const NOBODY = wordList('or no nobody none nothing neither everyone everybody anyone someone');
const NAMES_NOTHING = new Set(['PART', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'INTJ', 'SYM', 'PUNCT']);

/** Do the words speak of anything ("n’t" by itself does not)? */
const namesSomething = (words: readonly Word[]): boolean => words.some(({ pos }) => !NAMES_NOTHING.has(pos));

/** "His agent said …": who speaks for somebody is not what the text is about. */
const speaksFor = ([owner, role]: readonly Word[]): boolean =>
  /^(?:his|her)$/.test(owner?.lower ?? '') &&
  /^(?:agent|lawyers?|barrister|solicitors?|attorneys?|counsel|spokes(?:man|woman|person)|publicist|publisher|doctors?)$/.test(
    role?.lower ?? '',
  );

/** "Lee, leader of the party and a supporter of Reed,": what describes a name is not what the clause is about. */
function beforeDescription(subject: readonly Word[]): readonly Word[] {
  const comma = subject.findIndex(({ pos }) => pos !== 'PROPN');
  const isDescribed = comma > 0 && subject[comma]?.text === ',' && subject[comma + 1]?.pos === 'NOUN';
  return isDescribed ? subject.slice(0, comma) : subject;
}

/** Notes the subject of a clause, so that a pronoun after it can mean it. */
export function noteSubject(focus: Focus, whole: readonly Word[]): void {
  const subject = beforeDescription(whole);
  const span = spanOfWords(subject.filter((word) => !word.insertion));
  if (!span || !namesSomething(subject)) return;
  if (subject.some((word) => word.pos === 'PRON' && !OWN_PRONOUN.has(word.lower))) return;
  if (NOBODY.has(subject[0]?.lower ?? '') || speaksFor(subject)) return;
  const isPlural = isPluralPhrase(subject) || isUnnamedPlural(focus, subject, span);
  const mention = isPlural ? null : headMention(focus, subject, span);
  if (mention) noteMention(focus, mention);
  else focus.candidates.push(describedCandidate(focus, subject, span, isPlural, true));
}

/** "The party, however, …", "Researchers, whose work …": the aside is no part of the name. */
function withoutAside(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex((word) => word.text === ',');
  if (comma > 0 && ASIDES.has(words[comma + 1]?.lower ?? '')) return words.slice(0, comma);
  const end = words.findLastIndex((word) => !word.date) + 1;
  // "The Senate on Thursday"
  return end > 1 && end < words.length && words[end - 1]?.pos === 'ADP' ? words.slice(0, end - 1) : words;
}

const ASIDES = wordList('however meanwhile too also though therefore instead nevertheless who whose which');

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:–—-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function describedCandidate(
  focus: Focus,
  words: readonly Word[],
  span: Span,
  isPlural: boolean,
  isSubject: boolean,
): Candidate {
  const text = withoutTail(joinWords(withoutAside(words)).replace(/^(?:an?|the) /i, 'the '));
  const kind = isPlural ? 'thing' : kindOfHead(words);
  return { text, span, kind, isPlural, isSubject, rank: focus.rank, isSaid: focus.speaker !== null };
}

function noteMention(focus: Focus, mention: Mention): void {
  const found = focus.candidates.find((one) => one.span.start === mention.start);
  if (found && focus.speaker === null) found.isSubject = true;
  else if (found) focus.candidates.push({ ...found, isSubject: true, isSaid: true });
}

/** Notes the object of a clause: a pronoun after it may mean it as well as the subject. */
export function noteObject(focus: Focus, predicate: readonly Word[]): void {
  const verb = mainVerb(predicate);
  const object = verb ? predicate.slice(verb.end, nounPhraseEnd(predicate, verb.end)) : [];
  const span = spanOfWords(object);
  if (!span || !namesSomething(object) || object.some((word) => word.pos === 'PRON')) return;
  const isPlural = isPluralPhrase(object);
  focus.candidates.push(describedCandidate(focus, object, span, isPlural, false));
}

/** Notes that a pronoun which was the subject of a clause meant `found`. */
export function noteMeaning(focus: Focus, found: Candidate): void {
  focus.candidates.push({ ...found, isSubject: true, rank: focus.rank, isSaid: focus.speaker !== null });
}

/** Notes that a pronoun was the subject of a clause and that nobody can say whom it meant. */
export function noteUnknown(focus: Focus, pronoun: Word): void {
  const span = { start: pronoun.start, end: pronoun.end };
  const unknown: Candidate = {
    text: '',
    span,
    kind: 'other',
    isPlural: false,
    isSubject: true,
    rank: focus.rank,
    isSaid: focus.speaker !== null,
  };
  focus.candidates.push(unknown);
}

/** The name of a subject: the one it ends with, or that of the person in it, its titles and appositions aside. */
function headMention(focus: Focus, subject: readonly Word[], span: Span): Mention | null {
  const inside = focus.mentions.filter((one) => one.start >= span.start && one.end <= span.end);
  const isObject = (one: Mention) => {
    const at = subject.findIndex((word) => word.start >= one.start);
    const before = subject.slice(0, Math.max(0, at)).findLast((word) => !/^(?:DET|ADJ)$/.test(word.pos));
    return before?.pos === 'ADP';
  };
  const free = inside.filter((one) => !isObject(one));
  const people = free.filter((one) => one.kind === 'person');
  if (people.length === 1) return people[0] ?? null;
  return free.find((one) => one.end === span.end) ?? null;
}
