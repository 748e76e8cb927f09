import type { MatchArticle } from '../types.ts';
import { outletKey } from './outlet-key.ts';

/** Something that ties an article to a reporting source; `key` is the same for all articles of that source. */
export interface Credit {
  key: string;
  /** The source as the credit spells it. */
  name: string;
  /** A clause that goes after "Article X ...", such as "declares ...". */
  reason: string;
}

const AGENCIES = [
  'Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|TASS|EFE|dpa|ANSA|Interfax|RIA Novosti|Sputnik(?: International)?',
  'Prensa Latina|Kyodo(?: News)?|Yonhap|PA Media|Press Association|Bloomberg|UPI|ANI|PTI|IANS|Anadolu(?: Agency)?|Ukrinform|Bernama',
  'Press Trust of India|Inter Press Service|The Canadian Press|Australian Associated Press|AAP|Antara|Jiji(?: Press)?|Lusa|Europa Press',
].join('|');
/** In a dateline also an agency nobody listed, by its capitals; not a country. */
const AT_DATELINE = String.raw`${AGENCIES}|(?!USA|UAE|DRC|PRC)[A-Z]{3,6}`;
const OUTLET = String.raw`((?:the\s+)?[\p{L}\p{N}][^\n,;:()|]{1,60}?)`;
const OUTLET_END = String.raw`(?=\s+(?:on|by|in|at|under|and|with|here)\b|\.(?:\s|$)|[,;:()|\n]|\s*$)`;

const DECLARED: RegExp[] = [
  new RegExp(
    String.raw`\b(?:originally|first)\s+(?:published|posted)(?:\s*:|\s+(?:by|in|on|at))\s*${OUTLET}${OUTLET_END}`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:originally|first)\s+appeared\s+(?:in|on|at)\s+${OUTLET}${OUTLET_END}`, 'giu'),
  new RegExp(
    String.raw`\b(?:re-?published|reprinted|syndicated|reposted)\s+(?:with\s+(?:the\s+)?permission\s+)?(?:from|courtesy\s+of)\s+${OUTLET}${OUTLET_END}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:this|the)\s+(?:article|story|piece|report)\s+(?:is|was)\s+(?:republished|reprinted)\s+from\s+${OUTLET}${OUTLET_END}`,
    'giu',
  ),
];
const FIRST_REPORTED = new RegExp(
  String.raw`\b(?:as\s+)?(?:was\s+)?first\s+reported\s+(?:by|in)\s+${OUTLET}${OUTLET_END}`,
  'giu',
);
const WIRE: [RegExp, string][] = [
  [new RegExp(String.raw`^[^\n]{0,60}\((?:The\s+)?(${AT_DATELINE})\)\s*[—–-]`, 'gmu'), 'has a dateline of'],
  [new RegExp(String.raw`^[^\n]{0,60}\.\s*/(${AGENCIES})/\.`, 'gmu'), 'has a dateline of'],
  [
    new RegExp(
      String.raw`^\s*(?:source|credit|by|from|with)?\s*[:\-–—]?\s*(?:the\s+)?(${AGENCIES})\s*$`,
      'gimu',
    ),
    'is credited to',
  ],
  [
    new RegExp(
      String.raw`^\s*by\s+[^\n,|/]{3,60}(?:\s*[,|/]\s*|\s+of\s+)(?:the\s+)?(${AGENCIES})\s*$`,
      'gimu',
    ),
    'has a byline of',
  ],
  [
    new RegExp(
      String.raw`(?:©|\(c\)|\bcopyright)\s*(?:©\s*)?(?:\d{4}\s+)?(?:the\s+)?(${AGENCIES})(?=[\s.,]|$)`,
      'gimu',
    ),
    'has a copyright line of',
  ],
];
const CAPTION_TAIL = new RegExp(String.raw`[-–—]\s*(${AGENCIES}),\s*\d{4}\b`, 'gu');

const DATE_OUTLET =
  /^(?:\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b(?!\s+\p{Lu}))/iu;

const namesIn = (body: string, pattern: RegExp): string[] =>
  [...body.matchAll(pattern)].map((match) => match[1]!.trim()).filter((name) => !DATE_OUTLET.test(name));

/** A republication the manifest or the text declares. */
export function readDeclaration(article: MatchArticle): Credit[] {
  const inText = DECLARED.flatMap((pattern) => namesIn(article.body, pattern));
  const declared = article.republishes
    ? [{ name: article.republishes, how: 'is listed as a republication of' }]
    : [];
  const found = [...declared, ...inText.map((name) => ({ name, how: 'says it was first published by' }))];
  return found.map(({ name, how }) => ({ key: outletKey(name), name, reason: `${how} ${name}` }));
}

/** A wire agency in the dateline, in a credit, byline or copyright line, or in the tails of two captions. */
export function readWireCredits({ body }: MatchArticle): Credit[] {
  const lines = WIRE.flatMap(([pattern, how]) => namesIn(body, pattern).map((name) => ({ name, how })));
  const tails = namesIn(body, CAPTION_TAIL);
  const captions =
    tails.length > 1 ? tails.slice(0, 1).map((name) => ({ name, how: 'carries the captions of' })) : [];
  return [...lines, ...captions].map(({ name, how }) => ({
    key: outletKey(name),
    name,
    reason: `${how} ${name}`,
  }));
}

/** The outlet to whose report the article itself points. */
export const readFirstReports = ({ body }: MatchArticle): Credit[] =>
  namesIn(body, FIRST_REPORTED).map((name) => ({
    key: outletKey(name),
    name,
    reason: `says that ${name} reported it first`,
  }));

/** The publisher. */
export const readPublisher = ({ source }: MatchArticle): Credit[] =>
  source ? [{ key: outletKey(source), name: source, reason: `is published by ${source}` }] : [];
