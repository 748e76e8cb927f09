import { isRoleNoun } from '../phrases/role-nouns.ts';
import type { Mention, MentionKind, Sentence, Span } from '../types.ts';
import { findPlaces, type Place } from './geography.ts';
import { joinWords, spanOfWords, type Word } from '../words.ts';

/** Something a later pronoun may mean. `rank` is the sentence it stands in; `isSubject` says it was what a clause was about. */
export interface Candidate {
  text: string;
  span: Span;
  kind: MentionKind | 'thing';
  isPlural: boolean;
  isSubject: boolean;
  rank: number;
}

/** What the text has spoken of, up to the sentence being read. */
export interface Focus {
  rank: number;
  block: number;
  sentence: Span;
  candidates: Candidate[];
  places: Place[];
  mentions: readonly Mention[];
  /** Who speaks in quotation here, and so is never meant by "he" or "she". */
  speaker: string | null;
}

const REACH = 2;

/** The focus at the start of an article. */
export const newFocus = (mentions: readonly Mention[]): Focus => ({
  rank: -1,
  block: -1,
  sentence: { start: 0, end: 0 },
  candidates: [],
  places: [],
  speaker: null,
  mentions,
});

const fromMention = (mention: Mention, rank: number): Candidate => ({
  text: mention.entity,
  span: { start: mention.start, end: mention.end },
  kind: mention.kind,
  isPlural: false,
  isSubject: false,
  rank,
});

/** Moves the focus on to a sentence: its names come in, what lies too far back goes. */
export function enterSentence(focus: Focus, sentence: Sentence): Focus {
  const rank = focus.rank + 1;
  const named = focus.mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  const near = focus.candidates.filter((one) => rank - one.rank <= REACH);
  return {
    ...focus,
    rank,
    block: sentence.block,
    sentence,
    candidates: [...near, ...named.map((one) => fromMention(one, rank))],
    places: [...focus.places, ...findPlaces(sentence.tokens, rank)],
  };
}

const PERSON_NOUN = /^(?:man|woman|boy|girl|child|teenager|driver|passenger|victim|suspect|patient|veteran)$/;

function kindOfHead(words: readonly Word[]): Candidate['kind'] {
  const head = words.findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  return head && (isRoleNoun(head.lower) || PERSON_NOUN.test(head.lower)) ? 'person' : 'thing';
}

const isPluralPhrase = (words: readonly Word[]): boolean => {
  if (words.some((word) => word.lower === 'and')) return true;
  const upTo = words.findIndex((word) => word.pos === 'ADP');
  const head = words
    .slice(0, upTo < 0 ? words.length : upTo)
    .findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  return !!head && head.pos === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower;
};

/** Notes the subject of a clause, so that a pronoun after it can mean it. */
export function noteSubject(focus: Focus, subject: readonly Word[]): void {
  const span = spanOfWords(subject.filter((word) => !word.insertion));
  if (!span || subject.some((word) => word.pos === 'PRON' && !/^(?:his|her|its|their)$/.test(word.lower)))
    return;
  const mention = soleMention(focus, span, subject);
  if (mention) {
    for (const one of focus.candidates) if (one.span.start === mention.start) one.isSubject = true;
    return;
  }
  const text = joinWords(subject.filter((word) => word.pos !== 'PUNCT' || /^[-–,]$/.test(word.text)));
  const isPlural = isPluralPhrase(subject);
  focus.candidates.push({
    text: text.replace(/^an? /i, 'the '),
    span,
    kind: isPlural ? 'thing' : kindOfHead(subject),
    isPlural,
    isSubject: true,
    rank: focus.rank,
  });
}

/** Notes that a pronoun which was the subject of a clause meant `found`. */
export function noteMeaning(focus: Focus, found: Candidate): void {
  focus.candidates.push({ ...found, isSubject: true, rank: focus.rank });
}

/** The one name a subject consists of, its title aside. */
function soleMention(focus: Focus, span: Span, subject: readonly Word[]): Mention | null {
  if (isPluralPhrase(subject)) return null;
  const inside = focus.mentions.filter((one) => one.start >= span.start && one.end <= span.end);
  return inside.find((one) => one.end === span.end) ?? null;
}
