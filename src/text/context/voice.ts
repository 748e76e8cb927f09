import { isRoleNoun } from '../phrases/role-nouns.ts';
import type { Scene } from '../claims/scenes.ts';
import { touches } from '../spans.ts';
import type { Attribution, Span } from '../types.ts';
import { changeFocus, type Candidate, type Focus } from './focus.ts';
import { wordList } from '../word-list.ts';

const TELLS = wordList('tell remind assure inform warn notify reassure advise promise');

/** "Novak told Kral he would resign": is the one who is told a person too? */
function isToldToPerson({ cue, content }: Attribution, { sentence, mentions }: Scene): boolean {
  const told = sentence.tokens.find((token) => token.start >= cue.start);
  const until = content[0]?.start ?? 0;
  const isBetween = (span: Span) => span.start >= cue.end && span.end <= until;
  return (
    TELLS.has(told?.lemma ?? '') &&
    (mentions.some((one) => one.kind === 'person' && isBetween(one)) ||
      sentence.tokens.some(
        (token) =>
          isBetween(token) &&
          (/^(?:him|her)$/.test(token.lower) || (token.lemma === token.lower && isRoleNoun(token.lower))),
      ))
  );
}

const OWNED = /^(?:his|her)\s/i;
// Who speaks for somebody, or is of the other sex: "his wife said he …" is said of him, "his brother said he …" of either.
const SPEAKS_FOR =
  /\b(?:lawyers?|barrister|solicitors?|attorneys?|counsel|advocate|spokes\p{L}+|publicist|agent|publisher|manager|doctors?|physician|office|team|firm|campaign|party|family|parents|relatives|friends|biographer|representatives?|officials?|aides?|wife|husband|mother|father|son|daughter|company|label|club|employers?|union|department|ministry)\b/iu;
const OPENS_QUOTE = /["“«„‘']/;

/** Are the first words in quotation marks? Elsewhere the speaker's own "it" and "he" may mean the speaker. */
const isDirect = ({ content, mode }: Attribution, body: string): boolean =>
  mode === 'quoted' &&
  content.some(({ start }) => OPENS_QUOTE.test(body.slice(Math.max(0, start - 1), start + 1)));

/** Where a voice is heard: what is in focus, and what stands around it. */
interface Setting {
  focus: Focus;
  scene: Scene;
  body: string;
}

/** The focus within what somebody is reported or quoted to say. */
export function focusOfVoice({ focus, scene, body }: Setting, attribution: Attribution | null): Focus {
  if (!attribution) return focus;
  if (isDirect(attribution, body)) return changeFocus(focus, { speaker: attribution.claimant });
  const heard = isToldToPerson(attribution, scene) ? changeFocus(focus, { isToldToPerson: true }) : focus;
  const { source } = attribution;
  // "Her publisher said she was ill": she is whose publisher it is.
  const words = body.slice(source.start, source.end);
  if (OWNED.test(words) && !SPEAKS_FOR.test(words))
    return changeFocus(heard, { voice: null, isToldToPerson: true });
  const voice = voiceOf(attribution, heard, body);
  if (OWNED.test(words) && voice?.isPlural)
    return changeFocus(heard, { voice: { ...voice, text: attribution.claimant } });
  if (OWNED.test(words))
    return changeFocus(heard, {
      voice: null,
      candidates: heard.candidates.filter((one) => !touches(one.span, source)),
    });
  // "voted against the tower, saying it was too tall": "it" need not be the committee
  if (
    voice &&
    isAside(attribution, body) &&
    !voice.isPlural &&
    voice.kind !== 'person' &&
    !saidBefore(attribution, scene)
  )
    return changeFocus(heard, {
      voice: null,
      candidates: heard.candidates.filter((one) => one.kind === 'person'),
    });
  return changeFocus(heard, { voice });
}

const isAside = ({ cue, source }: Attribution, body: string): boolean =>
  source.end < cue.start && body.slice(cue.start, cue.end).endsWith('ing');

/** "…, the ministry said, adding that it …": is the aside one more report of a speaker? */
const saidBefore = (aside: Attribution, { reports }: Scene): boolean =>
  reports.some((one) => one.cue.start < aside.cue.start && one.claimant === aside.claimant);

/** Who speaks, as what a pronoun in the report may mean. */
function voiceOf(
  { source, claimant }: Attribution,
  { candidates, rank }: Focus,
  body: string,
): Candidate | null {
  const named = candidates.findLast((one) => one.text === claimant && one.span.start <= source.end);
  if (named) return { ...named, isSubject: true, rank };
  const [text = ''] = body.slice(source.start, source.end).split(/,|\s\((?=[A-Z])/);
  const isPronoun = /^(?:he|she|it|they|we|i)$/i.test(text);
  const isPlural = /(?<!s)s$|\b(?:police|people)$/i.test(text.split(/ (?:of|in|at|from|for|with) /)[0] ?? '');
  const kind = text.split(' ').some((word) => isRoleNoun(word.toLowerCase())) ? 'person' : 'thing';
  return isPronoun
    ? null
    : { text: asKnown(text), span: source, kind, isPlural, isSubject: true, rank, isSaid: false };
}

const asKnown = (text: string): string => text.replace(/^(?:The|An?) /, 'the ');
