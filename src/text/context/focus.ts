import { mainVerb } from '../clauses/clause.ts';
import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import { isRoleNoun } from '../phrases/role-nouns.ts';
import type { Scene } from '../scenes.ts';
import type { Mention, MentionKind, Span } from '../types.ts';
import { countryAt, type Country } from './countries.ts';
import { joinWords, spanOfWords, type Word } from '../words.ts';
import { findPlaces, homeOf, tallyPlaces, type Atlas, type Place } from './geography.ts';

/** Something a later pronoun may mean. `rank` is the sentence it stands in; `isSubject` says it was what a clause was about. */
export interface Candidate {
  text: string;
  span: Span;
  kind: MentionKind | 'thing';
  isPlural: boolean;
  isSubject: boolean;
  rank: number;
  /** Only somebody quoted spoke of it: "he" outside the quotation is likely to mean somebody else. */
  isSaid: boolean;
}

/** What the text has spoken of, up to the sentence being read. */
export interface Focus extends Atlas {
  candidates: Candidate[];
  places: Place[];
  /** The names in the sentence being read. */
  mentions: readonly Mention[];
  /** The countries that officials were introduced with, by the full name of the person. */
  homes: Map<string, Country>;
  /** "he" or "she" for whoever a sentence shows to be one of them, by the full name. */
  genders: Map<string, Gender>;
  /** Both who tells and who is told are people: "he" may be either. */
  isToldToPerson: boolean;
  /** Who speaks in quotation here, and so is never meant by "he" or "she". */
  speaker: string | null;
  /** Whose words are reported here: "it" and "he" may well mean the speaker. */
  voice: Candidate | null;
}

/** The gender of a pronoun and of whom it means. */
export type Gender = 'he' | 'she';

const GENDERS = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
]);

/** The gender a pronoun shows, if any. */
export const genderOf = (pronoun: string): Gender | null => GENDERS.get(pronoun) ?? null;

/** A sentence with one person in it and "he" or "she" after the name tells which of the two fits. */
function noteGender({ genders }: Focus, { sentence, mentions }: Scene): void {
  const person = onlyPerson(mentions);
  if (!person || genders.has(person.entity)) return;
  let shown: Gender | null = null;
  for (const token of sentence.tokens) {
    const gender = token.start >= person.end ? genderOf(token.lower) : null;
    if (gender && shown && gender !== shown) return;
    shown ??= gender;
  }
  if (shown) genders.set(person.entity, shown);
}

/** The last mention of the only person named; null when none or several are. */
function onlyPerson(mentions: readonly Mention[]): Mention | null {
  let person: Mention | null = null;
  for (const one of mentions) {
    if (one.kind !== 'person') continue;
    if (person && person.entity !== one.entity) return null;
    person = one;
  }
  return person;
}

const REACH = 2;

/** The focus at the start of an article. */
export const newFocus = (): Focus => ({
  rank: -1,
  candidates: [],
  places: [],
  tally: new Map(),
  mentions: [],
  homes: new Map(),
  genders: new Map(),
  isToldToPerson: false,
  speaker: null,
  voice: null,
});

const fromMention = (mention: Mention, rank: number): Candidate => ({
  text: mention.entity,
  span: { start: mention.start, end: mention.end },
  kind: mention.kind,
  isPlural: false,
  isSubject: false,
  rank,
  isSaid: false,
});

/** The countries whose officials a sentence names. */
function officialPlaces(focus: Focus, { sentence, mentions }: Scene, rank: number): Place[] {
  return mentions.flatMap((one) => {
    if (one.kind !== 'person') return [];
    const home = focus.homes.get(one.entity) ?? homeOf(sentence.tokens, one);
    if (!home) return [];
    focus.homes.set(one.entity, home);
    return [{ country: home, span: one, rank, isNamed: false, isPerson: true }];
  });
}

/** Moves the focus on to a sentence: its names come in, what lies too far back goes. */
export function enterSentence(focus: Focus, scene: Scene): Focus {
  const { sentence, mentions } = scene;
  const rank = focus.rank + 1;
  noteGender(focus, scene);
  tallyPlaces(
    focus.tally,
    focus.places.filter((place) => place.rank === focus.rank && !place.isPerson),
  );
  return {
    ...focus,
    rank,
    mentions,
    candidates: focus.candidates
      .filter((one) => rank - one.rank <= REACH)
      .concat(mentions.map((one) => fromMention(one, rank))),
    places: focus.places
      .filter((one) => rank - one.rank <= REACH)
      .concat(findPlaces(sentence.tokens, rank), officialPlaces(focus, scene, rank)),
  };
}

const PERSON_NOUN = /^(?:man|woman|boy|girl|child|teenager|driver|passenger|victim|suspect|patient|veteran)$/;

function kindOfHead(words: readonly Word[]): Candidate['kind'] {
  const at = words.findLastIndex((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  const head = words[at];
  if (countryAt(words, at)) return 'thing';
  if (head && (isRoleNoun(head.lower) || PERSON_NOUN.test(head.lower))) return 'person';
  return head?.pos === 'PROPN' ? 'other' : 'thing';
}

function isPluralPhrase(words: readonly Word[]): boolean {
  if (words.some((word) => word.lower === 'and')) return true;
  const preposition = words.findIndex((word) => word.pos === 'ADP');
  const plain = words.slice(0, preposition < 0 ? words.length : preposition);
  const head = plain.findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  if (!head?.lower.endsWith('s'))
    return plain.some((word) => word.pos === 'NUM' && !/^(?:1|one)$/.test(word.lower));
  // "Prosecutors say …": the capital of a sentence makes no name
  return head.pos === 'NOUN'
    ? head.lemma !== head.lower
    : isRoleNoun(head.lower.slice(0, -1)) || COMMON.test(head.lower);
}

const COMMON =
  /^(?:shares|officials|rescuers|investigators|residents|officers|troops|soldiers|researchers|critics|analysts)$/;

const OWN_PRONOUN = /^(?:his|her|its|their)$/;

/** Notes the subject of a clause, so that a pronoun after it can mean it. */
export function noteSubject(focus: Focus, subject: readonly Word[]): void {
  const span = spanOfWords(subject.filter((word) => !word.insertion));
  if (!span || subject.some((word) => word.pos === 'PRON' && !OWN_PRONOUN.test(word.lower))) return;
  const isPlural = isPluralPhrase(subject);
  const mention = isPlural ? null : headMention(focus, subject, span);
  if (mention) noteMention(focus, mention);
  else focus.candidates.push(describedCandidate(focus, subject, span, isPlural, true));
}

function describedCandidate(
  focus: Focus,
  words: readonly Word[],
  span: Span,
  isPlural: boolean,
  isSubject: boolean,
): Candidate {
  const text = joinWords(words)
    .replace(/^an? /i, 'the ')
    .replace(/[\s,;:–—-]+$/u, '');
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
  if (!span || object.some((word) => word.pos === 'PRON')) return;
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
