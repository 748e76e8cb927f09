import type { Relation } from '../types.ts';
import { fold } from '../names/fold.ts';
import type { ClaimComparison } from './compare-claims.ts';
import type { ClaimReading } from './read-claim.ts';
import { isRoleInPassing } from './score-pair.ts';
import { stem } from './stem.ts';
import type { Turn } from './turned-order.ts';
import { isUpdate } from './update.ts';

/** How a reason calls the two sides: the outlets, or words in their place. */
export interface SideNames {
  a: string;
  b: string;
  /** On whose word both rest, where the two articles do not go back to one origin anyway. */
  word?: string | null;
}

/** What each word class is called when two claims both tell of it. */
const EVENTS: Record<string, string> = {
  visit: 'a visit',
  meet: 'talks',
  sign: 'an agreement',
  kill: 'deaths',
  injure: 'injuries',
  attack: 'an attack',
  arrest: 'an arrest',
  win: 'a victory',
  elect: 'an election',
  rise: 'a rise',
  fall: 'a fall',
  announce: 'an announcement',
  resign: 'a resignation',
  appoint: 'an appointment',
  approve: 'an approval',
  buy: 'a purchase',
  sell: 'a sale',
  build: 'construction',
  close: 'a closure',
  begin: 'a beginning',
  end: 'an end',
  help: 'support',
  sanction: 'sanctions',
  export: 'deliveries',
  crash: 'a crash',
  quake: 'an earthquake',
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
    return `Both give ${listed(cast)} ${office(a, found)}`;
  if (isRoleInPassing(a, b, found) && cast.length > 0)
    return `One says what office ${listed(cast)} holds, the other names it in passing`;
  const event = found.sharedClasses.find((name) => EVENTS[name]);
  const places = [...new Set([...a.places, ...b.places])]
    .filter((place) => found.places !== 'differ' && found.countries.includes(place))
    .map(countryName);
  if (found.sharedClasses.includes('meet') && cast.length > 1)
    return `Both say that ${cast[0]} met ${listed(cast.slice(1))}${places.length > 0 ? ` in ${listed(places)}` : ''}`;
  if (event === 'visit' && cast.length > 0 && places.length > 0)
    return `Both place ${listed(cast)} in ${listed(places)}`;
  const named = [...cast, ...countries];
  if (event === 'visit' && cast.length === 0 && countries.length > 0)
    return `Both tell of a visit to ${listed(countries)}`;
  if (event && named.length > 0) return `Both tell of ${EVENTS[event]} and name ${listed(named)}`;
  const words = found.sharedWords.flatMap((stem) => wordWithStem(a, stem)).slice(0, 3);
  const used = words.length === 1 ? `use the word ${words[0]}` : `use the words ${listed(words)}`;
  if (named.length === 0) return words.length > 0 ? `Both ${used}` : 'Their words are alike';
  return words.length > 0 ? `Both speak of ${listed(named)} and ${used}` : `Both speak of ${listed(named)}`;
}

/** "the office of foreign minister (Russia)". */
const office = (a: ClaimReading, { sharedWords, countries }: ClaimComparison): string => {
  const words = sharedWords
    .flatMap((word) => wordWithStem(a, word))
    .map((word) => word.slice(1, -1).toLowerCase());
  const where = countries.length > 0 ? ` (${countries.map(countryName).join(', ')})` : '';
  return words.length > 0 ? `the office of ${words.join(' ')}${where}` : `an office${where}`;
};

/** The first word of the claim that has this stem, as it stands there. */
const withStem = ({ text }: ClaimReading, wanted: string): string | undefined =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).find((word) => stem(fold(word)) === wanted);

/** The same in quotation marks; none if the stem stands for another word. */
function wordWithStem(reading: ClaimReading, wanted: string): string[] {
  const word = withStem(reading, wanted);
  return word && fold(word).startsWith(wanted.slice(0, 3)) ? [`“${word}”`] : [];
}

/** "they say the opposite: “beat” and “lost”", "they tell it from either side: “beat” and “lost”". */
function oppositeInWords(
  a: ClaimReading,
  b: ClaimReading,
  { opposed, isConverse }: ClaimComparison,
): string[] {
  if (!opposed) return [];
  const words = [withStem(a, opposed[0]), withStem(b, opposed[1])].filter((word) => word !== undefined);
  const how = isConverse ? 'they tell it from either side' : 'they say the opposite';
  return [[how, listed(words.map((word) => `“${word}”`))].filter(Boolean).join(': ')];
}

/** "only Reuters says “former”". */
function standingInWords(a: ClaimReading, b: ClaimReading, sides: SideNames): string {
  const [side, { standing }] = a.standing.size > b.standing.size ? [sides.a, a] : [sides.b, b];
  return `only ${side} says ${listed([...standing].map((word) => `“${word}”`))}`;
}

/** "U.S. Navy" and "US Navy" are one spelling. */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** " on 20 April", where the claim gives one day. */
const onDay = ({ when }: ClaimReading): string =>
  when && when.start === when.end ? ` on ${DAY.format(new Date(when.start))}` : '';

const TURNS: Record<Turn['of'], (word: string) => string> = {
  parties: (word) => `who does it and the other party change places around “${word}”`,
  times: () => 'they give the two events in opposite order',
  ways: () => 'the way leads in opposite directions',
};

/** What is the other way round, as a reason says it. */
export const turnInWords = ({ of, word }: Turn): string => TURNS[of](word);

/** What a reviewer has to weigh: plan and fulfilment, times, figures, places, negation, spellings. */
function notes(a: ClaimReading, b: ClaimReading, found: ClaimComparison, sides: SideNames): string[] {
  const said: string[] = [];
  if (a.isPlanned !== b.isPlanned) {
    const [plan, done, planned] = a.isPlanned ? [sides.a, sides.b, a] : [sides.b, sides.a, b];
    said.push(`${plan} expects it${onDay(planned)}, ${done} reports it as done`);
  }
  if (found.negationDiffers) said.push(`only ${a.isNegated ? sides.a : sides.b} denies it`);
  said.push(...oppositeInWords(a, b, found));
  if (found.turn) said.push(turnInWords(found.turn));
  if (found.undoingDiffers) said.push(`only ${a.isUndone ? sides.a : sides.b} tells that it came to nothing`);
  if (found.standingDiffers) said.push(standingInWords(a, b, sides));
  if (found.places === 'differ') said.push('they place it in different countries');
  if (found.times === 'differ')
    said.push(`they give different times (${a.when?.start} and ${b.when?.start})`);
  if (found.times === 'compatible') said.push('one gives the time more precisely');
  if (found.quantities === 'agree') said.push('the figures agree');
  if (found.quantities === 'differ')
    said.push(
      isUpdate(a, b)
        ? 'the later article has the higher count, which may be an update'
        : 'the figures differ',
    );
  if (found.castDiffers) said.push('each names someone the other does not');
  const respelt = found.names.find(
    (pair) =>
      pair.surety < 1 &&
      pair.a.split(' ').length === pair.b.split(' ').length &&
      letters(pair.a) !== letters(pair.b),
  );
  if (respelt) said.push(`${respelt.a} is spelt ${respelt.b} in the other`);
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
  const source = sides.word
    ? `both rest on the word of ${sides.word}`
    : 'the two articles go back to one origin';
  const origin = relation === 'restates' ? [source] : [];
  const said = [common(a, b, found), ...notes(a, b, found, sides), ...opinion, ...origin];
  return `${said.join('; ')}.`;
}
