import { enterSentence, newFocus, noteMeaning, noteSubject, type Focus } from './context/focus.ts';
import { antecedentOf } from './context/pronouns.ts';
import { resolveContext } from './context/resolve-context.ts';
import { draftClauses, roleDraft, type Draft, type Locks } from './drafts.ts';
import { classifyClaim } from './kinds.ts';
import { isRoleNoun } from './phrases/role-nouns.ts';
import { findKindRoles, findTitleRoles } from './phrases/titles.ts';
import { findRegions, type Region } from './regions.ts';
import type {
  Attribution,
  Block,
  DateMention,
  ExtractedClaim,
  Mention,
  Quantity,
  Sentence,
  Span,
} from './types.ts';
import { whenOf } from './when.ts';
import {
  asNames,
  foldBrackets,
  joinWords,
  spanOfWords,
  toWords,
  unfoldBrackets,
  type Word,
} from './words.ts';

/** What the steps before have found in an article. */
export interface Findings {
  body: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
}

/** Where a draft is written: its sentence, what is in focus there, and the roles claimed so far. */
interface Place {
  sentence: Sentence;
  focus: Focus;
  roles: Set<string>;
}

const within = <T extends Span>(spans: readonly T[], span: Span): T[] =>
  spans.filter((one) => one.start < span.end && span.start < one.end);

const isEdge = (word: Word) =>
  /^[,;:.!?…–—-]+$/.test(word.text) ||
  (word.pos === 'CCONJ' && !/^(?:both|either|neither|nor)$/.test(word.lower));

/** The words without the punctuation and conjunctions at their edges. */
function trimEdges(words: readonly Word[]): Word[] {
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex((word) => !isEdge(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

const upperFirst = (text: string) =>
  text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

/** Lower-cases the word that opened its sentence where it stands elsewhere now. */
function lowerOpener(words: readonly Word[], sentence: Sentence): Word[] {
  const opener = sentence.tokens.find((token) => token.pos !== 'PUNCT');
  return words.map((word, i) => {
    const isMoved =
      i > 0 && word.start === opener?.start && word.pos !== 'PROPN' && word.lower !== 'i' && !word.insertion;
    if (!isMoved || !/^\p{Lu}\p{Ll}/u.test(word.text)) return word;
    return { ...word, text: word.text.charAt(0).toLowerCase() + word.text.slice(1) };
  });
}

const hasVerb = (words: readonly Word[]) => words.some((word) => word.pos === 'VERB' || word.pos === 'AUX');

/** A role is claimed once an article: who holds it and its noun tell whether it was. */
function isKnownRole(draft: Draft, mentions: readonly Mention[], roles: Set<string>): boolean {
  if (!draft.role) return false;
  const { holder, role } = draft.role;
  const span = spanOfWords(holder);
  const mention = span && within(mentions, span)[0];
  const noun = role.find((word) => isRoleNoun(word.lower))?.lower ?? joinWords(role);
  const key = `${mention?.entity ?? joinWords(holder)}|${noun}`.toLowerCase();
  const isKnown = roles.has(key);
  roles.add(key);
  return isKnown;
}

function writeClaim(draft: Draft, region: Region, findings: Findings, place: Place): ExtractedClaim | null {
  const { sentence, focus, roles } = place;
  if (isKnownRole(draft, findings.mentions, roles)) return null;
  const speaking = region.attribution?.mode === 'quoted' ? region.attribution.claimant : null;
  const resolved = resolveContext(trimEdges(unfoldBrackets(draft.words)), { ...focus, speaker: speaking });
  const words = lowerOpener(resolved.words, sentence);
  const span = spanOfWords(words);
  if (!span || words.length < 2 || !hasVerb(words)) return null;
  const attribution = draft.role ? null : region.attribution;
  const text = upperFirst(joinWords(words)).replace(/[.]?$/, '.');
  const when = draft.role ? null : (whenOf(words, findings.dates) ?? whenOf(draft.time, findings.dates));
  const speaker = attribution?.claimant ?? null;
  const mode = attribution?.mode ?? 'asserted';
  const hasQuantity = within(findings.quantities, span).length > 0;
  return {
    ...span,
    quote: findings.body.slice(span.start, span.end),
    text,
    block: findings.blocks[sentence.block]?.kind ?? 'body',
    sentence: { start: sentence.start, end: sentence.end },
    speaker,
    cue: attribution ? findings.body.slice(attribution.cue.start, attribution.cue.end) : null,
    mode,
    ...classifyClaim(text, words, {
      mode,
      speaker,
      hasWhen: when !== null,
      hasQuantity,
      isRole: draft.role !== null,
    }),
    when,
    insertions: words.flatMap((word) => (word.insertion ? [word.insertion] : [])),
    ambiguous: resolved.ambiguous,
    rules: draft.rules.length ? draft.rules : ['sentence'],
  };
}

/** The subject of a clause, or what the pronoun there means, is what the next pronoun most likely means. */
function bringIntoFocus(focus: Focus, subject: readonly Word[]): void {
  const [word] = subject;
  const meant = word && subject.length === 1 ? antecedentOf(word.lower, word.start, focus) : null;
  if (meant) noteMeaning(focus, meant);
  else noteSubject(focus, subject);
}

function claimsOfRegion(region: Region, findings: Findings, place: Place, locks: Locks): ExtractedClaim[] {
  const words = foldBrackets(
    asNames(toWords(region.tokens, within(findings.dates, place.sentence)), locks.names),
  );
  return draftClauses(words, locks).flatMap(({ clause, drafts }) => {
    const claims = drafts.map((draft) => writeClaim(draft, region, findings, place));
    bringIntoFocus(place.focus, clause.subject);
    return claims.filter((claim) => claim !== null);
  });
}

function claimsOfSentence(findings: Findings, place: Place): ExtractedClaim[] {
  const { sentence } = place;
  const attributions = within(
    findings.attributions.map((one) => ({ ...one.cue, one })),
    sentence,
  );
  const locks = { names: within(findings.mentions, sentence), cues: attributions };
  const regions = findRegions(sentence, findings.attributions);
  const claims = regions.flatMap((region) => claimsOfRegion(region, findings, place, locks));
  const own = { tokens: sentence.tokens, attribution: null };
  const words = foldBrackets(
    asNames(toWords(sentence.tokens, within(findings.dates, sentence)), locks.names),
  );
  const titles = [...findTitleRoles(words, locks.names), ...findKindRoles(words, locks.names)].map(roleDraft);
  const roles = titles
    .map((draft) => writeClaim(draft, own, findings, place))
    .filter((claim) => claim !== null);
  const all = [...new Map([...claims, ...roles].map((claim) => [claim.text, claim])).values()];
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

const HAS_CLAIMS = new Set(['body', 'caption']);

/** The claims of an article, sentence by sentence; headings, bylines, teasers and boilerplate give none. */
export function extractClaims(findings: Findings): ExtractedClaim[] {
  const roles = new Set<string>();
  let focus = newFocus(findings.mentions);
  return findings.sentences.flatMap((sentence) => {
    if (!HAS_CLAIMS.has(findings.blocks[sentence.block]?.kind ?? 'body')) return [];
    const entered = enterSentence(focus, sentence);
    if (findings.blocks[sentence.block]?.kind === 'body') focus = entered;
    return claimsOfSentence(findings, { sentence, focus: entered, roles });
  });
}
