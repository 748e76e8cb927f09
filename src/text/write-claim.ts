import { countryAt } from './context/countries.ts';
import type { Focus } from './context/focus.ts';
import { resolveContext } from './context/resolve-context.ts';
import type { Draft } from './drafts.ts';
import { classifyClaim } from './kinds.ts';
import type { Scene } from './scenes.ts';
import type { Attribution, BlockKind, ExtractedClaim, Sentence, Span } from './types.ts';
import { whenOf } from './when.ts';
import { changeWord, joinWords, spanOfWords, unfoldBrackets, type Word } from './words.ts';

/** Where a draft is written down: the article, the sentence, who speaks, and what is in focus. */
export interface Page {
  body: string;
  block: BlockKind;
  scene: Scene;
  attribution: Attribution | null;
  focus: Focus;
}

const isEdge = (word: Word) =>
  /^[,;:.!?…–—-]+$/.test(word.text) ||
  (word.pos === 'CCONJ' && !/^(?:both|either|neither|nor)$/.test(word.lower));

/** The words without the punctuation and conjunctions at their edges. */
function trimEdges(words: readonly Word[]): Word[] {
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex((word) => !isEdge(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** Is the capital the word's own, and not only that of the first word of a sentence? */
const isProper = (word: Word): boolean =>
  word.pos === 'PROPN' ||
  word.lower === 'i' ||
  countryAt([word], 0) !== null ||
  (word.pos === 'ADJ' && /(?:an|ish|ese)$/.test(word.lower));

/** Lower-cases the word that opened its sentence where it stands elsewhere now. */
function lowerOpener(words: readonly Word[], sentence: Sentence): Word[] {
  const opener = sentence.tokens.find((token) => token.pos !== 'PUNCT');
  const at = words.findIndex((word, i) => i > 0 && word.start === opener?.start && !word.insertion);
  const word = words[at];
  if (!word || isProper(word) || !/^\p{Lu}\p{Ll}/u.test(word.text)) return [...words];
  const lowered = changeWord(word, { text: word.text.charAt(0).toLowerCase() + word.text.slice(1) });
  return words.map((one, i) => (i === at ? lowered : one));
}

const OPENS_SMALL = /^([^\p{L}\p{N}]*)(\p{Ll})/u;

/** The words as a sentence: a capital at the start, a full stop at the end. */
function asSentence(words: readonly Word[]): string {
  const text = joinWords(words);
  const opened = OPENS_SMALL.test(text)
    ? text.replace(OPENS_SMALL, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;
  return opened.endsWith('.') ? opened : `${opened}.`;
}

const hasVerb = (words: readonly Word[]) => words.some((word) => word.pos === 'VERB' || word.pos === 'AUX');
const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Writes a draft out as a claim; null when it says nothing. A role is claimed by the article, whoever speaks. */
export function writeClaim(draft: Draft, page: Page): ExtractedClaim | null {
  const { body, block, scene } = page;
  const attribution = draft.role ? null : page.attribution;
  const speaker = attribution?.claimant ?? null;
  const focus = attribution?.mode === 'quoted' ? { ...page.focus, speaker } : page.focus;
  const resolved = resolveContext(trimEdges(unfoldBrackets(draft.words)), focus);
  const words = lowerOpener(resolved.words, scene.sentence);
  const span = spanOfWords(words);
  if (!span || words.length < 2 || !hasVerb(words)) return null;
  const text = asSentence(words);
  const mode = attribution?.mode ?? 'asserted';
  const when = draft.role ? null : (whenOf(words, scene.dates) ?? whenOf(draft.time, scene.dates));
  const hasQuantity = scene.quantities.some((one) => touches(one, span));
  const { kind, checkworthy, checkworthyReason } = classifyClaim(text, words, {
    mode,
    speaker,
    hasWhen: when !== null,
    hasQuantity,
    isRole: draft.role !== null,
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
    ambiguous: resolved.ambiguous,
    rules: draft.rules.length ? draft.rules : ['sentence'],
  };
}
