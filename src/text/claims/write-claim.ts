import { mayState } from '../clauses/verb-groups.ts';
import { countryAt } from '../context/countries.ts';
import type { Focus } from '../context/focus.ts';
import { focusOfVoice } from '../context/voice.ts';
import { resolveContext } from '../context/resolve-context.ts';
import type { Draft } from './drafts.ts';
import { classifyClaim } from '../kinds.ts';
import type { Role } from '../phrases/roles.ts';
import type { Scene } from './scenes.ts';
import { touches } from '../spans.ts';
import { isCapitalised } from '../spellings.ts';
import type { Attribution, BlockKind, ExtractedClaim, Sentence, Span } from '../types.ts';
import { whenOf } from './when.ts';
import { unfoldBrackets } from './brackets.ts';
import { changeWord, joinWords, spanOfWords, type Word } from '../words.ts';
import { wordList } from '../word-list.ts';

/** Where a draft is written down: the article, the sentence, who speaks, and what is in focus. */
export interface Page {
  body: string;
  block: BlockKind;
  scene: Scene;
  attribution: Attribution | null;
  focus: Focus;
  /** The day the article came out, as far as it is known. */
  published: string | null;
}

const isEdge = (word: Word) =>
  /^[,;:.!?…–—-]+$/.test(word.text) ||
  (word.pos === 'CCONJ' && !/^(?:both|either|neither|nor)$/.test(word.lower));

/** The words without the punctuation and conjunctions at their edges. */
function trimEdges(words: readonly Word[]): Word[] {
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex(
    (word, i) =>
      !isEdge(word) && !(word.lower === 'that' && i > 0 && /^(?:NOUN|SCONJ)$/.test(words[i - 1]?.pos ?? '')),
  );
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** "said A fell and that B rose": the second "that" opens the report and is no word of it. */
function dropThat(words: readonly Word[], body: string): Word[] {
  const [first, second] = words;
  const opens =
    first?.lower === 'that' &&
    (first.pos === 'SCONJ' || first.pos === 'ADP' || opensNoun(second) || isJoined(first, body));
  return words.slice(opens ? 1 : 0);
}

const isJoined = ({ start }: Word, body: string): boolean =>
  /, (?:and|but) $/.test(body.slice(Math.max(0, start - 6), start));

const opensNoun = (word: Word | undefined): boolean =>
  !!word && (/^(?:DET|PRON|PROPN|NUM)$/.test(word.pos) || (word.pos === 'NOUN' && /[^s]s$/.test(word.lower)));

/** Is the capital the word's own, and not only that of the first word of a sentence? */
const isProper = (word: Word): boolean =>
  word.pos === 'PROPN' ||
  word.lower === 'i' ||
  countryAt([word], 0) !== null ||
  (word.pos === 'ADJ' && /(?:an|ish|ese)$/.test(word.lower));

/** "Justice Minister Peter Reed": the next word shows whose the capital is. */
const isPostInCapitals = (word: Word, next: Word | undefined): boolean =>
  word.pos === 'NOUN' && next?.start === word.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text);

/** Lower-cases the word that opened its sentence where it stands elsewhere now. */
function lowerOpener(words: readonly Word[], sentence: Sentence): Word[] {
  const opener = sentence.tokens.find((token) => token.pos !== 'PUNCT');
  const at = words.findIndex((word, i) => i > 0 && word.start === opener?.start && !word.insertion);
  const word = at < 0 ? undefined : words[at];
  const isCapital = word?.text === 'A' ? word.pos === 'DET' : /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');
  if (!word || !isCapital || isProper(word) || isPostInCapitals(word, words[at + 1])) return [...words];
  const lowered = changeWord(word, { text: word.text.charAt(0).toLowerCase() + word.text.slice(1) });
  return words.map((one, i) => (i === at ? lowered : one));
}

const OPENS_SMALL = /^([^\p{L}\p{N}]*)(\p{Ll})/u;

/** The capital of a letter; one that has none of its own ("ß", "ﬁ", "ı") stays as it is. */
function capitalOf(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.toLowerCase() === letter ? capital : letter;
}

/** The words as a sentence: a capital at the start, a full stop at the end. */
function asSentence(words: readonly Word[]): string {
  const text = joinWords(words);
  const [small, before = '', letter = ''] = (isCapitalised(text) ? null : OPENS_SMALL.exec(text)) ?? [''];
  const opened = small === '' ? text : before + capitalOf(letter) + text.slice(small.length);
  return opened.endsWith('.') ? opened : `${opened}.`;
}

const PRONOUN_OF_SPEAKERS = wordList('we us our ours ourselves');

/** "We", "our" in what somebody says: who is meant besides the speaker, the text does not tell. */
const speakersMeant = (words: readonly Word[], speaker: string | null): Span[] =>
  speaker === null
    ? []
    : words
        .filter((word) => word.start >= 0 && PRONOUN_OF_SPEAKERS.has(word.lower) && word.text !== 'US')
        .map(({ start, end }) => ({ start, end }));

/** Is it a person who is said to be something? What a country or a firm is, is no role. */
function isOfPerson(role: Role | null, { mentions }: Scene): boolean {
  const span = role && spanOfWords(role.holder);
  const named = span && mentions.filter((one) => touches(one, span));
  return !!role && !!named && (named.length === 0 || named.some((one) => one.kind === 'person'));
}

/** A draft whose words can be read by themselves. */
export interface ReadableDraft {
  draft: Draft;
  page: Page;
  /** Who says it; a role is claimed by the article, whoever speaks. */
  attribution: Attribution | null;
  words: Word[];
  ambiguous: Span[];
  span: Span;
}

/** Puts in what a draft leans on; null when it says nothing. */
export function makeReadable(draft: Draft, page: Page): ReadableDraft | null {
  const attribution = draft.role ? null : page.attribution;
  const trimmed = trimEdges(unfoldBrackets(draft.words));
  const { words: resolved, ambiguous } = resolveContext(
    attribution ? dropThat(trimmed, page.body) : trimmed,
    focusOfVoice(page, attribution),
    draft.role !== null,
  );
  const words = lowerOpener(resolved, page.scene.sentence);
  const span = spanOfWords(words);
  const says = words.length > 1 && mayState(words) && !OPENS_RELATIVE.has(words[0]?.lower ?? '');
  return span && says ? { draft, page, attribution, words, ambiguous, span } : null;
}

const OPENS_RELATIVE = wordList('who whose whom which');

/** Writes a draft out as a claim. */
export function writeClaim({
  draft,
  page,
  attribution,
  words,
  ambiguous,
  span,
}: ReadableDraft): ExtractedClaim {
  const { body, block, scene } = page;
  const speaker = attribution?.claimant ?? null;
  const text = asSentence(words);
  const mode = attribution?.mode ?? 'asserted';
  const when = draft.role
    ? null
    : (whenOf(words, scene.dates, page.published) ?? whenOf(draft.time, scene.dates, page.published));
  const hasQuantity = scene.quantities.some((one) => touches(one, span));
  const { kind, checkworthy, checkworthyReason } = classifyClaim(text, words, {
    mode,
    speaker,
    hasWhen: when !== null,
    hasQuantity,
    isRole: isOfPerson(draft.role, scene),
    isPassing: /^(?:kind|place)$/.test(draft.rules.at(-1) ?? ''),
  });
  return {
    start: span.start,
    end: span.end,
    quote: body.slice(span.start, span.end),
    text,
    block,
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    speaker,
    cue: attribution && body.slice(attribution.cue.start, attribution.cue.end),
    mode,
    kind,
    checkworthy,
    checkworthyReason,
    when,
    insertions: words.map((word) => word.insertion).filter((insertion) => insertion !== null),
    ambiguous: [...ambiguous, ...speakersMeant(words, speaker)],
    rules: draft.rules.length ? draft.rules : ['sentence'],
  };
}
