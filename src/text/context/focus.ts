import type { Scene } from '../claims/scenes.ts';
import type { Mention, MentionKind, Span } from '../types.ts';
import type { Country } from './countries.ts';
import { genderOf, genderOfTitle, type Gender } from './genders.ts';
import { postBefore, type Holders } from './posts.ts';
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
  /** Who was introduced with a post that a text speaks of by other words. */
  posts: Holders;
  /** "he" or "she" for whoever a sentence shows to be one of them, by the full name. */
  genders: Map<string, Gender>;
  /** Both who tells and who is told are people: "he" may be either. */
  isToldToPerson: boolean;
  /** Who speaks in quotation here, and so is never meant by "he" or "she". */
  speaker: string | null;
  /** Whose words are reported here: "it" and "he" may well mean the speaker. */
  voice: Candidate | null;
}

/** What stands before a name may show a gender ("Ms Lee", "her brother Tom"). */
function noteTitles({ genders }: Focus, { sentence, mentions }: Scene): void {
  for (const one of mentions) {
    if (one.kind !== 'person' || genders.has(one.entity)) continue;
    const at = sentence.tokens.findIndex((token) => token.start >= one.start);
    const shown = genderOfTitle(sentence.tokens[at - 1]?.lower ?? '');
    if (shown) genders.set(one.entity, shown);
  }
}

/** Posts that names are introduced with. */
function notePosts({ posts }: Focus, { sentence, mentions }: Scene): void {
  for (const one of mentions) {
    if (one.kind !== 'person' || posts.has(one.entity)) continue;
    const post = postBefore(sentence.tokens, one);
    if (post) posts.set(one.entity, { post, span: { start: one.start, end: one.end } });
  }
}

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
  posts: new Map(),
  genders: new Map(),
  isToldToPerson: false,
  speaker: null,
  voice: null,
});

/** Does a quotation hold the name? */
const isQuoted = ({ attributions }: Scene, mention: Mention): boolean =>
  attributions.some(
    ({ mode, content }) =>
      mode === 'quoted' && content.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );

const fromMention = (mention: Mention, rank: number, isSaid: boolean): Candidate => ({
  text: mention.entity,
  span: { start: mention.start, end: mention.end },
  kind: mention.kind,
  isPlural: false,
  isSubject: false,
  rank,
  isSaid,
});

/** The countries whose officials a sentence names. */
function officialPlaces(focus: Focus, { sentence, mentions }: Scene, rank: number): Place[] {
  const places: Place[] = [];
  for (const one of mentions) {
    const home = one.kind === 'person' ? (focus.homes.get(one.entity) ?? homeOf(sentence.tokens, one)) : null;
    if (!home) continue;
    focus.homes.set(one.entity, home);
    places.push({ country: home, span: one, rank, isNamed: false, isPerson: true });
  }
  return places;
}

/** Moves the focus on to a sentence: its names come in, what lies too far back goes. */
export function enterSentence(focus: Focus, scene: Scene): Focus {
  const { sentence, mentions } = scene;
  const rank = focus.rank + 1;
  noteTitles(focus, scene);
  notePosts(focus, scene);
  noteGender(focus, scene);
  tallyPlaces(
    focus.tally,
    focus.places.filter((place) => place.rank === focus.rank && !place.isPerson),
  );
  const candidates = withinReach(focus.candidates, rank);
  for (const one of mentions) candidates.push(fromMention(one, rank, isQuoted(scene, one)));
  const places = withinReach(focus.places, rank);
  places.push(...findPlaces(sentence.tokens, rank), ...officialPlaces(focus, scene, rank));
  return changeFocus(focus, { rank, mentions, candidates, places });
}

const withinReach = <T extends { rank: number }>(all: readonly T[], rank: number): T[] =>
  all.filter((one) => rank - one.rank <= REACH);

/** The focus with some of it changed; every one has its fields in one order. */
export function changeFocus(focus: Focus, changes: Partial<Focus>): Focus {
  const { rank, candidates, places, tally, mentions, homes, posts, genders, isToldToPerson, speaker, voice } =
    focus;
  const copy: Focus = {
    rank,
    candidates,
    places,
    tally,
    mentions,
    homes,
    posts,
    genders,
    isToldToPerson,
    speaker,
    voice,
  };
  return Object.assign(copy, changes);
}
