import type { MentionKind } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { isOrganisation } from './whole-names.ts';
import { COMPANY_ENDS, COMPANY_LIKE, KNOWN_ORGS, ORG_HEADS, OTHER_HEADS } from './lexicon/organisations.ts';
import { GIVEN_NAMES, PARTICLES, PUBLIC_FIGURES, SUFFIXES } from './lexicon/people.ts';
import { DEMONYMS, NATIONS, PLACE_HEADS, PLACE_LEADS, PLACES } from './lexicon/places.ts';
import type { Term } from './terms.ts';

/** What a storm is called before its name. */
export const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** How much speaks for each kind of name. */
export type Evidence = Record<MentionKind, number>;

export const none = (): Evidence => ({ person: 0, organisation: 0, place: 0, other: 0 });

/** What the words of a name say about its kind. */
export function nameEvidence(terms: Term[], { from, to }: Candidate): Evidence {
  const evidence = none();
  const inner = terms.slice(from, to);
  const text = inner
    .map((term) => term.text)
    .join(' ')
    .replace(/’/g, "'");
  const first = inner[0] as Term;
  // "World War II", "Euro 2020": a number comes after what the name is
  const head = inner.findLast(({ lower }) => !/^(?:[ivxlc]+|\d+)$/.test(lower)) ?? first;
  if (PLACES.has(text)) evidence.place += 25;
  if (isKnownOrg(text)) evidence.organisation += 20;
  if (inner.length > 1) addLongName(evidence, inner, isOrganisation(terms, from, to));
  else addShortName(evidence, first);
  if (inner.length > 1 && isPlaceHead(inner)) evidence.place += 11;
  if (OTHER_HEADS.has(head.lower)) evidence.other += 6;
  return evidence;
}

/** "NASA" or, as some papers write it, "Nasa". */
const isKnownOrg = (text: string): boolean =>
  KNOWN_ORGS.has(text) || (text.length > 3 && KNOWN_ORGS.has(text.toUpperCase()));

// "Folha de Sao Paulo", "Universidad de Chile"
function endsInPlace(inner: Term[]): boolean {
  const at = inner.findIndex((term) => /^(?:de|do|da|di|del)$/.test(term.lower));
  return (
    at > 0 &&
    PLACES.has(
      inner
        .slice(at + 1)
        .map((term) => term.text)
        .join(' '),
    )
  );
}

// "Volgograd Arena", "Convention Centre"; "School District" is a body.
function isPlaceHead(inner: Term[]): boolean {
  const [before, last] = [inner.at(-2)?.lower ?? '', inner.at(-1)?.lower ?? ''];
  if (/^(?:centre|center)$/.test(last))
    return /^(?:convention|shopping|trade|sports|exhibition|detention|congress|leisure)$/.test(before);
  return PLACE_HEADS.has(last) && before !== 'school';
}

function addLongName(evidence: Evidence, inner: Term[], organisation: boolean): void {
  const [first, last] = [inner[0] as Term, inner.at(-1) as Term];
  const given = GIVEN_NAMES.has(first.text) || GIVEN_NAMES.has(first.text.split('-')[0] ?? '');
  if (organisation)
    evidence.organisation += given && inner.length === 2 && !COMPANY_ENDS.has(last.lower) ? 3 : 7;
  if (ORG_HEADS.has(last.lower)) evidence.organisation += 2;
  if (COMPANY_LIKE.has(last.lower)) evidence.organisation += 5;
  if (inner.length > 2 && inner.slice(1).some((term) => GIVEN_NAMES.has(term.text))) evidence.person += 2;
  if (given && inner.length <= 5) evidence.person += 5;
  if (
    /^[A-Z]\.(?:-?[A-Z]\.)*$/.test(first.text) ||
    inner.slice(1, -1).some((term) => /^[A-Z]\.?$/.test(term.text))
  )
    evidence.person += 4;
  if (
    SUFFIXES.has(last.lower) ||
    inner.slice(1, -1).some((term) => PARTICLES.has(term.lower) && term.lower !== 'of')
  )
    evidence.person += 2;
  if (endsInPlace(inner)) evidence.organisation += 4;
  if (/^(?:mount|lake|cape|fort|port)$/.test(first.lower)) evidence.place += 5;
  if (STORMS.has(first.lower) || first.lower === 'operation') evidence.other += 8;
  // "Health Canada", "Tennis Australia"
  if (inner.length === 2 && !given && NATIONS.has(last.text)) evidence.organisation += 4;
  if (PLACE_LEADS.has(first.lower))
    evidence.place += PLACES.has(
      inner
        .slice(1)
        .map((term) => term.text)
        .join(' '),
    )
      ? 8
      : 2;
  if (/^\p{Lu}{2,}$/u.test(first.text)) evidence.organisation += 3;
  if (/^(?:team|group|party|camp)$/.test(first.lower)) evidence.organisation += 4;
  if (inner.some((term) => ORG_HEADS.has(term.lower))) evidence.organisation += 2;
  if (DEMONYMS.has(first.lower)) evidence.organisation += 3;
  if (inner.some((term) => /^(?:of|for|and|&)$/.test(term.lower))) evidence.organisation += 2;
  if (
    inner.length <= 3 &&
    inner.every((term) => term.kind === 'letters' && /^\p{Lu}[\p{Ll}\p{M}]/u.test(term.text))
  )
    evidence.person += 2;
  if (PLACES.has(first.text) && inner.length > 1) evidence.organisation += 1;
}

function addShortName(evidence: Evidence, term: Term): void {
  const { text } = term;
  if (/^\p{Lu}[\p{Lu}\d&.]+s?$/u.test(text)) evidence.organisation += 4;
  else if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|O['’])/.test(text) && !text.includes('-'))
    evidence.organisation += 4;
  else if (/\d/.test(text) || /\.\p{L}+$/u.test(text)) evidence.organisation += 2;
  if (GIVEN_NAMES.has(text)) evidence.person += 3;
  if (PUBLIC_FIGURES.has(text)) evidence.person += 8;
  if (/^(?:O['’]|Mc|Mac)\p{Lu}/u.test(text)) evidence.person += 2;
  if (/(?:ism|ity|ics)$/.test(text)) evidence.other += 2;
  if (
    /(?:ov|ova|ev|eva|enko|sky|skiy|ski|vich|ovic|ić|ović|escu|oğlu|oglu|dze|shvili|ian|yan|son|sen|ez|es|inho|aldi|etti|ini)$/.test(
      text,
    ) &&
    text.length > 4
  )
    evidence.person += 1;
}

/** Adds one body of evidence to another. */
export function add(sum: Evidence, more: Evidence): void {
  sum.person += more.person;
  sum.organisation += more.organisation;
  sum.place += more.place;
  sum.other += more.other;
}
