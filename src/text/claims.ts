import { makesClaims } from './blocks.ts';
import { findCreditTail } from './blocks/credits.ts';
import { findPicturePlaces } from './blocks/picture-places.ts';
import { noteMeaning, noteObject, noteSubject, noteUnknown } from './context/candidates.ts';
import { enterSentence, newFocus, type Focus } from './context/focus.ts';
import { genderOf } from './context/genders.ts';
import type { Clause } from './clauses/clause.ts';
import { meaningOf } from './context/resolve-context.ts';
import { focusOfVoice } from './context/voice.ts';
import { carryTime, draftClauses, roleDraft, type Draft, type Locks } from './drafts.ts';
import { isRoleNoun } from './phrases/role-nouns.ts';
import { findKindRoles } from './phrases/named-kinds.ts';
import { findTitleRoles } from './phrases/titles.ts';
import { findRegions, isQuestion, tellingAttributions, type Region } from './regions.ts';
import { splitReports } from './voices/joined-reports.ts';
import { newStory } from './story-time.ts';
import { setScenes, type Finds, type Scene } from './scenes.ts';
import { touches } from './spans.ts';
import type { Block, ExtractedClaim, Mention, Span, Token } from './types.ts';
import { asTitles } from './work-titles.ts';
import { asNames, foldBrackets, joinWords, spanOfWords, toWords } from './words.ts';
import { writeClaim, type Page } from './write-claim.ts';

/** The roles an article has claimed so far: a role is claimed once an article. */
type KnownRoles = Set<string>;

interface Keeping {
  known: KnownRoles;
  locks: Locks;
}

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

function claimsOfRegion(region: Region, page: Page, { known, locks }: Keeping): ExtractedClaim[] {
  const voiced = { ...page, attribution: region.attribution };
  const heard = focusOfVoice(page, region.attribution);
  const claims: ExtractedClaim[] = [];
  if (isQuestion(region)) return claims;
  for (const words of splitReports(region))
    for (const { clause, drafts } of carryTime(draftClauses(words, locks))) {
      claims.push(...writeAll(drafts, voiced, known));
      if (!isTag(clause, page.scene)) bringIntoFocus(heard, clause, page.scene);
      noteObject(heard, clause.predicate);
    }
  return claims;
}

/** The tokens of a sentence; of a caption without the credit behind it, and without who is seen where in the picture. */
function toldTokens({ body, block, scene: { sentence } }: Page): readonly Token[] {
  const { start, end, tokens } = sentence;
  if (block !== 'caption') return tokens;
  const text = body.slice(start, end);
  const told = text.slice(0, findCreditTail(text)?.start ?? text.length);
  const places = findPicturePlaces(told);
  return tokens.filter((token) => {
    const at = token.start - start;
    return at < told.length && !places.some((place) => place.start <= at && at < place.end);
  });
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

function claimsOfSentence(page: Page, known: KnownRoles): ExtractedClaim[] {
  const { dates, mentions, reports } = page.scene;
  const words = foldBrackets(asTitles(asNames(toWords(toldTokens(page), dates), mentions)));
  const telling = tellingAttributions(page.scene, words);
  const cues = reports.filter((one) => telling.has(one)).map(({ cue }) => cue);
  const keeping = { known, locks: { names: mentions, cues } };
  const all: ExtractedClaim[] = [];
  for (const region of findRegions(page.scene, words, telling))
    all.push(...claimsOfRegion(region, page, keeping));
  const titles = [...findTitleRoles(words, mentions), ...findKindRoles(words, mentions)].map(roleDraft);
  all.push(...writeAll(titles, page, known));
  return distinct(all).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is known of an article before its claims. */
type Article = Finds & { body: string; blocks: readonly Block[]; published: string | null };

/** The claims of an article, sentence by sentence; headings, bylines, teasers and boilerplate give none. */
export function extractClaims(article: Article): ExtractedClaim[] {
  const known: KnownRoles = new Set();
  const tell = newStory();
  let focus = newFocus();
  const claimsOf = (scene: Scene): ExtractedClaim[] => {
    const block = article.blocks[scene.sentence.block]?.kind ?? 'body';
    if (!makesClaims(block)) return [];
    const entered = enterSentence(focus, scene);
    // What a caption speaks of is not what the text before and after it speaks of.
    if (block === 'body') focus = entered;
    const { body, published } = article;
    const page = { body, block, scene, attribution: null, focus: entered, published };
    return tell(claimsOfSentence(page, known), scene.sentence.block, scene.mentions);
  };
  const claims: ExtractedClaim[] = [];
  for (const scene of setScenes(article)) claims.push(...claimsOf(scene));
  return claims;
}
