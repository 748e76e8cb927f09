import { fold } from '../names/fold.ts';
import { countryAt } from '../links/lexicon/countries.ts';
import { STOP_WORDS } from '../links/lexicon/word-classes.ts';
import { REGIONS } from '../links/weigh-words.ts';
import type { MatchArticle, MatchMention, Occurrence } from '../types.ts';

/** Who an article says holds an office of which a country has one. */
export interface RoleHolding extends Occurrence {
  /** "foreign minister of venezuela": the same for all wordings. */
  office: string;
  holder: string;
  /** "former", "acting", "deputy"; null for who holds the office itself. */
  standing: string | null;
  /** Office and name as they stand in the article. */
  form: string;
  published: string | null;
}

/** Offices with one holder at a time, by their wordings; folded. */
const OFFICES: [RegExp, string][] = [
  [
    /^(?:foreign|foreign affairs|external affairs) (?:minister|fm)$|^fm$|^minister of (?:foreign|external) affairs$/u,
    'foreign minister',
  ],
  [/^prime minister$|^pm$|^premier$/u, 'prime minister'],
  [/^president$/u, 'president'],
  [/^chancellor$/u, 'chancellor'],
  [
    /^(?:defence|defense) minister$|^minister of (?:defence|defense)$|^secretary of (?:defence|defense)$/u,
    'defence minister',
  ],
  [/^secretary of state$/u, 'secretary of state'],
  [
    /^(?:finance|interior|health|justice|energy|economy|trade|education|agriculture|culture|oil|petroleum|transport|environment|labour|labor) minister$/u,
    '',
  ],
  [/^(?:king|queen|emperor|vice president|central bank governor|attorney general|chief justice)$/u, ''],
];

const OFFICE_WORDS =
  /^(?:foreign|affairs|external|minister|fm|prime|pm|premier|president|chancellor|defence|defense|finance|interior|health|justice|energy|economy|trade|education|agriculture|culture|oil|petroleum|transport|environment|labour|labor|king|queen|emperor|vice|central|bank|governor|attorney|general|chief|secretary|of|state)$/u;
/** Words before an office that make it another one, or a past one. */
const ALTERED =
  /^(?:former|ex|late|deputy|acting|interim|vice|then|outgoing|incoming|designate|first|assistant|shadow)$/u;
/** Words for one and the same standing. */
const STANDINGS = new Map([
  ['ex', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['interim', 'acting'],
  ['designate', 'incoming'],
]);
/** Offices whose holder is rarely named in the news of another country. */
const HOME_OFFICE = /^(?!foreign|prime)\S+ minister$/u;
/** How far before a name its office may stand, in characters. */
const REACH = 90;

interface Before {
  text: string;
  fold: string;
  start: number;
}

function wordsBefore(body: string, at: number): Before[] {
  const from = Math.max(0, at - REACH, body.lastIndexOf('\n', at - 1) + 1);
  const words = [...body.slice(from, at).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.]*(?:[’']s)?/gu)];
  return words.map((match) => ({
    text: match[0],
    fold: fold(match[0].replace(/[’']s$/u, '')),
    start: from + match.index,
  }));
}

/** The office whose words end right before the name: how many words, and its one wording; null if none. */
function officeBefore(words: Before[]): { length: number; office: string } | null {
  let length = 0;
  while (length < words.length && OFFICE_WORDS.test(words.at(-1 - length)!.fold)) length += 1;
  for (; length > 0; length -= 1) {
    const wording = words
      .slice(-length)
      .map((word) => word.fold)
      .join(' ');
    const known = OFFICES.find(([pattern]) => pattern.test(wording));
    if (known) return { length, office: known[1] || wording };
  }
  return null;
}

/** The country right before the office ("Venezuelan", "Venezuela's"), and where its words begin. */
function countryBefore(words: Before[]): { country: string; start: number } | null {
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const tail = words.slice(-length);
    const found = countryAt(
      tail.map((word) => word.fold),
      0,
    );
    if (found?.length === length) return { country: found.country, start: tail[0]!.start };
  }
  return null;
}

/** Words right before an office or its country that make it another one or a past one, and how many they are. */
function alterationBefore(words: Before[]): { length: number; standing: string | null } {
  let length = 0;
  while (length < words.length && ALTERED.test(words.at(-1 - length)!.fold)) length += 1;
  const said = words.slice(words.length - length).map((word) => STANDINGS.get(word.fold) ?? word.fold);
  return { length, standing: said.join(' ') || null };
}

/** The one country an article names, if it names just one. */
function onlyCountryOf({ body }: MatchArticle): string | null {
  const words = [...body.matchAll(/[\p{L}\p{N}]+(?:\.\p{L})*/gu)].map(([word]) => word);
  const folds = words.map(fold);
  const named = words.flatMap((word, at) =>
    /^\p{Lu}/u.test(word) ? (countryAt(folds, at)?.country ?? []) : [],
  );
  const countries = [...new Set(named)].filter((country) => !REGIONS.has(country));
  return countries.length === 1 ? countries[0]! : null;
}

/** "Interior Minister" alone is the one of the only country an article is about, unless a region or another office stands before it. */
function bareCountry(article: MatchArticle, words: Before[], office: string): string | null {
  const before = words.at(-1)?.text;
  const isPlain =
    before === undefined || before.endsWith('.') || (/^\p{Ll}/u.test(before) && before !== 'and');
  return isPlain && HOME_OFFICE.test(office) ? onlyCountryOf(article) : null;
}

/** The words of an office before a name, and of which country it is. */
function readOffice(
  article: MatchArticle,
  words: Before[],
): Pick<RoleHolding, 'office' | 'standing' | 'start'> | null {
  const office = officeBefore(words);
  if (!office) return null;
  const own = words.slice(0, -office.length);
  const inner = alterationBefore(own);
  const rest = own.slice(0, own.length - inner.length);
  const named = countryBefore(rest);
  const beyond = named ? rest.filter((word) => word.start < named.start) : [];
  const outer = alterationBefore(beyond);
  const country = named?.country ?? bareCountry(article, rest, office.office);
  const standing = outer.standing ?? inner.standing;
  const first = named ?? words[own.length - inner.length]!;
  const { start } = outer.length > 0 ? beyond.at(-outer.length)! : first;
  return country ? { office: `${office.office} of ${country}`, standing, start } : null;
}

function readHolding(article: MatchArticle, mention: MatchMention): RoleHolding[] {
  const words = wordsBefore(article.body, mention.start);
  const last = words.at(-1);
  const gap = last ? article.body.slice(last.start + last.text.length, mention.start) : 'none';
  const found = /^[\s,]*$/u.test(gap) ? readOffice(article, words) : null;
  if (!found) return [];
  const { id, published, body } = article;
  const form = body.slice(found.start, mention.end);
  return [{ ...found, article: id, end: mention.end, form, holder: mention.entity, published }];
}

const NAMED_AFTER_OFFICE =
  /\b(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|FM|PM|[Ss]ecretary|[Gg]overnor)\s+(\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|da|del|van|von|bin|al|la)\s+)?\p{Lu}[\p{L}’'-]+){1,3})/gu;

const hasStopWord = (form: string): boolean =>
  form.split(/\s+/u).some((word) => STOP_WORDS.has(fold(word)) && !/^(?:de|da|la|van)$/u.test(word));

/** In a headline, a line without a full stop and with capitals throughout, what follows an office need not be a name. */
function isHeadline(body: string, at: number): boolean {
  const end = body.indexOf('\n', at);
  const line = body.slice(body.lastIndexOf('\n', at) + 1, end < 0 ? body.length : end);
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return !/[.!?](?:\s|$)/u.test(line) && words.length > 4 && capitals > 0.7 * words.length;
}

/** Full names right after an office that are not among the mentions. */
function unmentionedHolders({ body, mentions }: MatchArticle): MatchMention[] {
  return [...body.matchAll(NAMED_AFTER_OFFICE)].flatMap((match) => {
    const form = match[1]!.replace(/[’']s$/u, '');
    const start = match.index + match[0].length - match[1]!.length;
    const isMentioned = mentions.some(
      (mention) => mention.start < start + form.length && start < mention.end,
    );
    return isMentioned || isHeadline(body, start) || hasStopWord(form)
      ? []
      : [{ form, entity: form, kind: 'person' as const, start, end: start + form.length }];
  });
}

/** Every office before a name in an article: "Venezuelan Foreign Minister Carlos Faria", "former Cuban President Raul Castro". */
export function readRoles(article: MatchArticle): RoleHolding[] {
  const people = article.mentions.filter(({ kind }) => kind === 'person');
  return [...people, ...unmentionedHolders(article)].flatMap((mention) => readHolding(article, mention));
}
