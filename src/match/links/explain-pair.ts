import type { Relation } from '../types.ts';
import type { ClaimComparison } from './compare-claims.ts';
import type { ClaimReading } from './read-claim.ts';

/** How a reason calls the two sides: the outlets, or words in their place. */
export interface SideNames {
  a: string;
  b: string;
}

/** What people do in each word class, said of those a pair has in common. */
const DEEDS: Record<string, string> = {
  visit: 'visited',
  meet: 'met or held talks',
  sign: 'signed an agreement',
  kill: 'died or killed',
  injure: 'was hurt or hurt others',
  attack: 'attacked or was attacked',
  arrest: 'was arrested',
  win: 'won',
  elect: 'was elected or voted',
  rise: 'rose',
  fall: 'fell',
  announce: 'made an announcement',
  resign: 'resigned',
  appoint: 'was appointed',
  approve: 'approved it',
  buy: 'bought it',
  sell: 'sold it',
};

const listed = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
const WITH_ARTICLE =
  /^(?:united|netherlands|philippines|european union|soviet union|bahamas|caribbean|czech republic|dominican republic|maldives|gambia)/u;
const countryName = (country: string): string =>
  `${WITH_ARTICLE.test(country) ? 'the ' : ''}${country.replace(/(?<=^|\s)(?!and\b|the\b|of\b)\p{L}/gu, (letter) => letter.toUpperCase())}`;
const people = ({ names }: ClaimComparison): string[] => names.map((pair) => longer(pair.a, pair.b));

/** What the two claims say together. */
function common(a: ClaimReading, b: ClaimReading, found: ClaimComparison): string {
  const [cast, countries] = [people(found), found.countries.map(countryName)];
  if (a.kind === 'role' && b.kind === 'role' && cast.length > 0)
    return `Both say what office ${listed(cast)} holds${office(found)}`;
  const deed = found.sharedClasses.find((name) => DEEDS[name]);
  if (deed === 'visit' && cast.length > 0 && countries.length > 0)
    return `Both say that ${listed(cast)} was in ${listed(countries)}`;
  if (deed === 'meet' && cast.length > 1) return `Both say that ${cast[0]} met ${listed(cast.slice(1))}`;
  if (deed && cast.length + countries.length > 0)
    return `Both say that ${listed(cast.length > 0 ? cast : countries)} ${DEEDS[deed]}`;
  const named = [...cast, ...countries];
  const words = found.sharedWords.slice(0, 3).map((stem) => `“${wordWithStem(a, stem)}”`);
  if (named.length === 0)
    return words.length > 0 ? `Both use the words ${listed(words)}` : 'Their words are alike';
  return words.length > 0
    ? `Both speak of ${listed(named)} and use the words ${listed(words)}`
    : `Both speak of ${listed(named)}`;
}

const office = ({ sharedWords, countries }: ClaimComparison): string => {
  const words = [...countries.map(countryName), ...sharedWords];
  return words.length > 0 ? ` (${words.join(', ')})` : '';
};

/** A word of the claim as it stands there, for a stem. */
const wordWithStem = ({ text }: ClaimReading, stem: string): string =>
  text
    .match(/[\p{L}\p{N}-]+/gu)
    ?.find((word) => word.toLowerCase().startsWith(stem.slice(0, Math.max(3, stem.length - 1)))) ?? stem;

/** What a reviewer has to weigh: plan and fulfilment, times, figures, places, negation, spellings. */
function notes(a: ClaimReading, b: ClaimReading, found: ClaimComparison, sides: SideNames): string[] {
  const said: string[] = [];
  if (a.isPlanned !== b.isPlanned)
    said.push(
      `${a.isPlanned ? sides.a : sides.b} expects it, ${a.isPlanned ? sides.b : sides.a} reports it as done`,
    );
  if (found.negationDiffers) said.push(`only ${a.isNegated ? sides.a : sides.b} denies it`);
  if (found.places === 'differ') said.push('they place it in different countries');
  if (found.times === 'differ')
    said.push(`they give different times (${a.when?.start} and ${b.when?.start})`);
  if (found.times === 'compatible') said.push('one gives the time more precisely');
  if (found.quantities === 'agree') said.push('the figures agree');
  if (found.quantities === 'differ') said.push('the figures differ');
  if (found.castDiffers) said.push('each names someone the other does not');
  const respelt = found.names.find(
    (pair) => pair.surety < 1 && pair.a.split(' ').length === pair.b.split(' ').length,
  );
  if (respelt) said.push(`${respelt.a} is spelt ${respelt.b}`);
  return said;
}

/** One plain sentence that says why a pair is shown, made of the features that gave it its score. */
export function explainPair(
  a: ClaimReading,
  b: ClaimReading,
  found: ClaimComparison,
  relation: Relation,
  sides: SideNames,
): string {
  const opinion =
    a.kind === 'opinion' || b.kind === 'opinion' ? ['as an opinion it corroborates nothing'] : [];
  const origin = relation === 'restates' ? ['the two articles go back to one origin'] : [];
  const said = [common(a, b, found), ...notes(a, b, found, sides), ...opinion, ...origin];
  return `${said.join('; ')}.`;
}
