import { noteMeaning, noteObject, noteSubject, noteUnknown } from './context/candidates.ts';
import { enterSentence, newFocus, type Focus } from './context/focus.ts';
import { genderOf } from './context/genders.ts';
import { personDescribed } from './context/described.ts';
import type { Clause } from './clauses/clause.ts';
import { meaningOf } from './context/resolve-context.ts';
import { focusOfVoice } from './context/voice.ts';
import {
  draftSentences,
  type Article,
  type DraftedSentence,
  type DraftedVoice,
} from './claims/drafted-sentences.ts';
import type { Draft } from './claims/drafts.ts';
import { isRoleNoun } from './phrases/role-nouns.ts';
import { newStory } from './claims/story-time.ts';
import type { Scene } from './claims/scenes.ts';
import { touches } from './spans.ts';
import type { ExtractedClaim, Mention, Span } from './types.ts';
import { joinWords, spanOfWords } from './words.ts';
import { makeReadable, writeClaim, type Page, type ReadableDraft } from './claims/write-claim.ts';

/** The roles an article has claimed so far: a role is claimed once an article. */
type KnownRoles = Set<string>;

/** Who holds a role and its noun tell whether it was claimed before. */
function isKnownRole({ role }: Draft, mentions: readonly Mention[], known: KnownRoles): boolean {
  if (!role) return false;
  const span = spanOfWords(role.holder);
  const mention = span && mentions.find((one) => touches(one, span));
  const noun = role.role.find((word) => isRoleNoun(word.lower))?.lower ?? joinWords(role.role);
  const key = `${mention?.entity ?? joinWords(role.holder)}|${noun}`.toLowerCase();
  const isKnown = known.has(key);
  known.add(key);
  return isKnown;
}

function readableOf(drafts: readonly Draft[], page: Page, known: KnownRoles): ReadableDraft[] {
  const readable: ReadableDraft[] = [];
  for (const draft of drafts) {
    const one = isKnownRole(draft, page.scene.mentions, known) ? null : makeReadable(draft, page);
    if (one) readable.push(one);
  }
  return readable;
}

/** The subject of a clause, or what the pronoun there means, is what the next pronoun most likely means. */
function bringIntoFocus(focus: Focus, { subject, predicate }: Clause, { reports }: Scene): void {
  const [word] = subject;
  const pronoun = subject.length === 1 ? word : undefined;
  const speaks = reports.find(({ source }) => source.start === pronoun?.start);
  const described = pronoun ? null : personDescribed(subject, 0, focus)?.meant;
  const meant = pronoun
    ? (meaningOf([pronoun, ...predicate], 0, focus) ??
      focus.candidates.findLast((one) => one.text === speaks?.claimant))
    : described && focus.candidates.find((one) => one.text === described.text);
  if (meant) noteMeaning(focus, meant);
  else if (pronoun && genderOf(pronoun.lower)) noteUnknown(focus, pronoun);
  else noteSubject(focus, subject);
}

/** "…, the weather bureau said", "…, her publisher said": who only speaks afterwards is not what the text is about. */
function isTag({ subject }: Clause, { reports, mentions }: Scene): boolean {
  const span = spanOfWords(subject);
  const isIn = (one: Span) => !!span && touches(one, span);
  return (
    reports.some(({ source, content }) => isIn(source) && (content[0]?.start ?? source.end) < source.start) &&
    !mentions.some((one) => one.kind === 'person' && isIn(one)) &&
    (/^(?:his|her)$/.test(subject[0]?.lower ?? '') || !subject.some((word) => isRoleNoun(word.lower)))
  );
}

function readVoice({ attribution, clauses }: DraftedVoice, page: Page, known: KnownRoles): ReadableDraft[] {
  const voiced = { ...page, attribution };
  const heard = focusOfVoice(page, attribution);
  const readable: ReadableDraft[] = [];
  for (const { clause, drafts } of clauses) {
    readable.push(...readableOf(drafts, voiced, known));
    if (!isTag(clause, page.scene)) bringIntoFocus(heard, clause, page.scene);
    noteObject(heard, clause.predicate);
  }
  return readable;
}

/** Of claims that read alike the last, in the place of the first. */
function distinct(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const kept: ExtractedClaim[] = [];
  for (const claim of claims) {
    const at = kept.findIndex((one) => one.text === claim.text);
    if (at < 0) kept.push(claim);
    else kept[at] = claim;
  }
  return kept;
}

/** What an article says sentence by sentence, each draft readable by itself: what it leans on is told by the sentences before. */
function readSentences(
  { body, published }: Article,
  sentences: readonly DraftedSentence[],
): ReadableDraft[][] {
  const known: KnownRoles = new Set();
  let focus = newFocus();
  return sentences.map(({ scene, block, voices, titles }) => {
    const entered = enterSentence(focus, scene);
    // What a caption speaks of is not what the text before and after it speaks of.
    if (block === 'body') focus = entered;
    const page = { body, block, scene, attribution: null, focus: entered, published };
    const readable: ReadableDraft[] = [];
    for (const voice of voices) readable.push(...readVoice(voice, page, known));
    readable.push(...readableOf(titles, page, known));
    return readable;
  });
}

/** The claims of an article. */
export function extractClaims(article: Article): ExtractedClaim[] {
  const sentences = draftSentences(article);
  const written = readSentences(article, sentences).map((readable) => readable.map(writeClaim));
  const tell = newStory();
  const claims: ExtractedClaim[] = [];
  for (const [i, { scene }] of sentences.entries()) {
    const ordered = distinct(written[i] ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    claims.push(...tell(ordered, scene.sentence.block, scene.mentions));
  }
  return claims;
}
