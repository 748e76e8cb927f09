import { noteMeaning, noteObject, noteSubject, noteUnknown } from './context/candidates.ts';
import { enterSentence, newFocus, type Focus } from './context/focus.ts';
import { genderOf } from './context/genders.ts';
import type { Clause } from './clauses/clause.ts';
import { meaningOf } from './context/resolve-context.ts';
import { focusOfVoice } from './context/voice.ts';
import {
  draftSentences,
  type Article,
  type DraftedSentence,
  type DraftedVoice,
} from './drafted-sentences.ts';
import type { Draft } from './drafts.ts';
import { isRoleNoun } from './phrases/role-nouns.ts';
import { newStory } from './story-time.ts';
import type { Scene } from './scenes.ts';
import { touches } from './spans.ts';
import type { ExtractedClaim, Mention, Span } from './types.ts';
import { joinWords, spanOfWords } from './words.ts';
import { writeClaim, type Page } from './write-claim.ts';

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

function writeAll(drafts: readonly Draft[], page: Page, known: KnownRoles): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  for (const draft of drafts) {
    const claim = isKnownRole(draft, page.scene.mentions, known) ? null : writeClaim(draft, page);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** The subject of a clause, or what the pronoun there means, is what the next pronoun most likely means. */
function bringIntoFocus(focus: Focus, { subject, predicate }: Clause, { reports }: Scene): void {
  const [word] = subject;
  const pronoun = subject.length === 1 ? word : undefined;
  const speaks = reports.find(({ source }) => source.start === pronoun?.start);
  const meant =
    pronoun &&
    (meaningOf([pronoun, ...predicate], 0, focus) ??
      focus.candidates.findLast((one) => one.text === speaks?.claimant));
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

function claimsOfVoice(
  { attribution, clauses }: DraftedVoice,
  page: Page,
  known: KnownRoles,
): ExtractedClaim[] {
  const voiced = { ...page, attribution };
  const heard = focusOfVoice(page, attribution);
  const claims: ExtractedClaim[] = [];
  for (const { clause, drafts } of clauses) {
    claims.push(...writeAll(drafts, voiced, known));
    if (!isTag(clause, page.scene)) bringIntoFocus(heard, clause, page.scene);
    noteObject(heard, clause.predicate);
  }
  return claims;
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

function claimsOfSentence(
  { voices, titles }: DraftedSentence,
  page: Page,
  known: KnownRoles,
): ExtractedClaim[] {
  const all: ExtractedClaim[] = [];
  for (const voice of voices) all.push(...claimsOfVoice(voice, page, known));
  all.push(...writeAll(titles, page, known));
  return distinct(all).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The claims of an article, sentence by sentence. */
export function extractClaims(article: Article): ExtractedClaim[] {
  const { body, published } = article;
  const known: KnownRoles = new Set();
  const tell = newStory();
  let focus = newFocus();
  const claims: ExtractedClaim[] = [];
  for (const drafted of draftSentences(article)) {
    const { scene, block } = drafted;
    const entered = enterSentence(focus, scene);
    // What a caption speaks of is not what the text before and after it speaks of.
    if (block === 'body') focus = entered;
    const page = { body, block, scene, attribution: null, focus: entered, published };
    claims.push(...tell(claimsOfSentence(drafted, page, known), scene.sentence.block, scene.mentions));
  }
  return claims;
}
