import { findDates } from '../../text/dates/find-dates.ts';
import type { AttributionMode, ClaimKind, DateInterval } from '../../text/types.ts';
import { splitHyphens, type Word, wordsIn } from './claim-words.ts';
import { type Figure, findFigures } from './figures.ts';
import { NEGATIONS, PLANS, STOP_WORDS, UNDONE, wordClass } from './lexicon/word-classes.ts';
import { inFull, isCalledOff, stemsOf, withPlainNegations } from './plain-words.ts';
import { stem } from './stem.ts';
import { CALENDAR, NUMBER_WORD, takeApart } from './take-apart.ts';
import { postsIn, relativesIn } from './unnamed-subjects.ts';

/** What scoring is given of a claim. `published` is the day of its article. */
export interface ClaimText {
  text: string;
  published?: string | null;
  kind?: ClaimKind;
  when?: DateInterval | null;
  speaker?: string | null;
  /** What a claimant denies is told as not so. */
  mode?: AttributionMode;
}

/** A claim as scoring reads it. */
export interface ClaimReading {
  text: string;
  kind: ClaimKind | null;
  speaker: string | null;
  /** Stems of content words outside names, once each. */
  words: ReadonlySet<string>;
  /** Word classes of these stems ("visit", "meet"); who does something in a place is there. */
  classes: ReadonlySet<string>;
  /** Names of people, organisations and things, as written. */
  names: readonly string[];
  /** The name that opens the claim, if one word: its capital may be that of any first word ("Interest rates rose"). */
  opener: string | null;
  countries: ReadonlySet<string>;
  /** Countries where it happens: named after "in", "to", "visited". */
  places: ReadonlySet<string>;
  /** How these places are written: a capital is less than its country. */
  placeForms: ReadonlySet<string>;
  /** The same, and other names after "in": where it happens as far as anything says so. */
  settings: ReadonlySet<string>;
  quantities: readonly Figure[];
  /** "first", "second": which of several it is about. */
  ordinals: ReadonlySet<string>;
  /** "among", "average", "women", "now": words that narrow what a figure counts. */
  scopes: ReadonlySet<string>;
  when: DateInterval | null;
  /** It says who holds an office. */
  isRole: boolean;
  /** "former", "acting", "deputy": what makes an office another one or a past one. */
  standing: ReadonlySet<string>;
  /** What those it tells of are to the one who is named ("brother"), and ministers of what. */
  relatives: ReadonlySet<string>;
  posts: ReadonlySet<string>;
  /** Stems of the words right after "without". */
  lacks: ReadonlySet<string>;
  isNegated: boolean;
  /** It tells of what may, should or is allowed to be done, not of what is. */
  isOpen: boolean;
  isPlanned: boolean;
  /** It tells how often something happens, not that it happened. */
  isRepeated: boolean;
  /** It tells of something that was blocked, cancelled, or failed. */
  isUndone: boolean;
  published: string | null;
}
/** What has not happened yet when the text is written. */
const PLANNED =
  /\b(?:will|shall|expected to|scheduled|planned|due to|upcoming|(?:plans|intends|is set|are set) to)\b/u;
const STANDINGS = new Map(
  'former former|ex former|then former|late former|outgoing outgoing|acting acting|interim acting|deputy deputy|vice deputy|assistant deputy|incoming incoming|designate incoming|elect incoming'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const REPEATED = /\b(?:twice|\p{L}+ times|regularly|frequently|every (?:year|month|week|day))\b/u;
/** Who receives someone with an office or a first name meets them. */
const RECEIVES =
  /\b(?:receiv|welcom|host|greet)(?:es?|ed|ing|s)\s+(?:the\s+|his\s+|her\s+|its\s+)?(?:\p{L}+(?:[’']s)?\s+){0,4}\p{Lu}\p{L}+ \p{Lu}/u;
/** What may, should or is allowed to be done. */
const OPEN =
  /\b(?:may|might|could|should|feared|(?:accused|suspected) of|charged with|almost (?:\p{L}+ed|won|lost|fell)|(?:wants?|wanted|hopes?|hoped|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|threaten(?:s|ed)?) to|(?:ask|appeal|call)(?:s|ed)? (?:on |to |\S+ for\b)|(?:allow|permit|enabl|authoris|authoriz|urg|propos|consider|ask|order)(?:es|e|s|ed|ing)?(?: \S+){1,4} to)\b/u;
/** A sentence that says who holds an office. */
const ROLE = /^[^,]{2,80}\b(?:is|was|became|remains)\s+(?:now\s+)?(?:the|a|an|\p{Lu})/u;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|previous|\d+(?:st|nd|rd|th))$/u;
const SCOPES =
  /^(?:among|average|each|per|only|alone|excluding|including|nationwide|worldwide|annual|monthly|daily|weekly|estimated|now|currently|previously|formerly|originally|initially|once|w[oa]m[ae]n|m[ae]n|boys?|girls?|child(?:ren)?|adults?|teenagers?)$/u;

const DATE_OR_FIGURE =
  /^(?:\d.*|thousands?|millions?|billions?|trillions?|last|next|yesterday|today|tomorrow)$/u;

/** Not a stop word, nor a word of dates, figures, plans or negations: these are compared as what they mean. */
const isContent = (word: string): boolean =>
  !STOP_WORDS.has(word) &&
  !PLANS.has(word) &&
  !NEGATIONS.has(word) &&
  !CALENDAR.has(word) &&
  !DATE_OR_FIGURE.test(word) &&
  !NUMBER_WORD.test(word);

/** From the second word on: what follows explains, and what it denies or undoes is not what the claim tells. */
const EXPLAINS = /(?<=\S\s+)(?:after|because|since|when|although|while|though|if|but|except|rather)\b.*$/su;

/** A boat that overturned is no ruling that was. */
const isOfVehicle = (classes: readonly string[]): boolean =>
  classes.some((name) => /^(?:ferry|car|train|plane)$/u.test(name));

const CASUALTIES: ReadonlySet<string> = new Set(['kill', 'injure', 'arrest']);

/** A claim's words without those of its dates: "Christmas Day" names nobody. */
const withoutDates = (words: Word[], dates: readonly { start: number; end: number }[]): Word[] =>
  words.filter((word) => !dates.some(({ start, end }) => start <= word.start && word.end <= end));

function whenOf(
  when: DateInterval | null | undefined,
  dates: readonly { from: string | null; to: string | null }[],
): DateInterval | null {
  const dated = when ? null : dates.find(({ from, to }) => from && to);
  return when ?? (dated ? { start: dated.from!, end: dated.to! } : null);
}

/** An odd number of negations; "no other is larger than" says what is largest. */
const isNegated = (words: Word[]): boolean =>
  !(words[0]?.fold === 'no' && words.some((word) => word.fold === 'than')) &&
  words.filter((word) => NEGATIONS.has(word.fold.replace(/[’']/gu, ''))).length % 2 === 1;

/** "among the dead" says what became of somebody, and narrows nothing. */
const isAmongVictims = (words: readonly string[], at: number): boolean =>
  words[at] === 'among' &&
  words
    .slice(at + 1, at + 3)
    .some(
      (word) => /^(?:those|victims?|survivors?)$/u.test(word) || CASUALTIES.has(wordClass(stem(word)) ?? ''),
    );

/** How far "without" reaches. */
const LACKED = 3;

const lacksIn = (words: readonly string[]): Set<string> =>
  new Set(
    words.flatMap((word, at) =>
      word === 'without'
        ? words
            .slice(at + 1, at + 1 + LACKED)
            .filter(isContent)
            .map(stem)
        : [],
    ),
  );

/** Reads what scoring compares out of a claim. */
export function readClaim(claim: ClaimText): ClaimReading {
  const words = withPlainNegations(splitHyphens(wordsIn(claim.text)));
  const told = words.slice(0, wordsIn(claim.text.replace(EXPLAINS, '')).length);
  const dates = findDates(claim.text, claim.published ?? null);
  const isRole = claim.kind === 'role' || (!claim.kind && ROLE.test(claim.text));
  const { names, opener, countries, places, placeForms, settings, ...parts } = takeApart(
    claim.text,
    withoutDates(words, dates),
    isRole,
  );
  const plain = inFull(parts.plain);
  const stems = stemsOf(plain).filter((_, at) => isContent(plain[at]!));
  const isMeeting = names.length > 1 && RECEIVES.test(claim.text);
  const classes = [...stems.map(wordClass), isMeeting ? 'meet' : null].filter((name) => name !== null);
  return {
    text: claim.text,
    kind: claim.kind ?? null,
    speaker: claim.speaker ?? null,
    words: new Set(stems),
    // Who meets or speaks somewhere is there.
    classes: new Set([...classes, ...(places.size > 0 && classes.includes('meet') ? ['visit'] : [])]),
    names: [...new Set(names)],
    opener,
    countries,
    places,
    placeForms,
    settings: new Set([...places, ...settings]),
    quantities: findFigures(claim.text),
    when: whenOf(claim.when, dates),
    ordinals: new Set(plain.filter((word) => ORDINAL.test(word))),
    scopes: new Set(plain.filter((word, at) => SCOPES.test(word) && !isAmongVictims(plain, at))),
    isRole,
    standing: new Set(words.flatMap(({ fold }) => STANDINGS.get(fold) ?? [])),
    relatives: relativesIn(claim.text),
    posts: postsIn(claim.text),
    lacks: lacksIn(plain),
    isNegated: isNegated(told) !== (claim.mode === 'denied'),
    isOpen: OPEN.test(claim.text),
    isRepeated: REPEATED.test(claim.text),
    isPlanned: claim.kind === 'forecast' || PLANNED.test(claim.text),
    isUndone:
      isCalledOff(told.map(({ fold }) => fold)) ||
      told.some((word) => UNDONE.has(word.fold) && !(word.fold === 'overturned' && isOfVehicle(classes))),
    published: claim.published ?? null,
  };
}
