/** For whom a person speaks, as an article says it beside the name. */
import { fold, wordSet } from '../names/fold.ts';

/** Words of an institution that may stand in small letters. */
const INSTITUTION = wordSet(
  'ministry foreign defence defense interior health finance justice police army navy military government company hospital city state federal national council office department party embassy presidency airline bank court agency commission union university',
);
/** How many characters beside a name are read, and how many words an institution has at most. */
const BESIDE = 100;
const MOST_WORDS = 6;

const isOfInstitution = (word: string): boolean =>
  /^\p{Lu}|^(?:of|and)$/u.test(word) || INSTITUTION.has(fold(word));

const trimmed = (words: string[]): string | null =>
  words
    .join(' ')
    .replace(/^(?:(?:of|and|The|A|An)\s+)+|(?:\s+(?:of|and))+$/gu, '')
    .replace(/[’']s?$/u, '') || null;

/** The institution that ends a text: "said the Foreign Ministry". */
function lastInstitution(text: string): string | null {
  const words = (text.split(/[,.;:()\n]/u).at(-1) ?? '').trim().split(/\s+/u).slice(-MOST_WORDS);
  const other = words.findLastIndex((word) => !isOfInstitution(word.replace(/[’']s?$/u, '')));
  return trimmed(words.slice(other + 1));
}

/** The institution that begins a text: "the Foreign Ministry of Russia said". */
function firstInstitution(text: string): string | null {
  const plain = text.replace(/^the\s+/iu, '').split(/[,.;:()\n]/u, 1)[0] ?? '';
  const words = plain.trim().split(/\s+/u).slice(0, MOST_WORDS);
  const other = words.findIndex((word) => !isOfInstitution(word));
  return trimmed(words.slice(0, other < 0 ? words.length : other));
}

const SPEAKER = String.raw`(?:spokes(?:man|woman|person)|press (?:secretary|officer))`;
const POST_BEFORE = new RegExp(String.raw`^(.*\S)\s+${SPEAKER},?\s*$`, 'su');
const FOR_BEFORE = new RegExp(String.raw`\b${SPEAKER} (?:for|of|at)\s+([^,]+),?\s*$`, 'su');
const FOR_AFTER = new RegExp(String.raw`^,\s+(?:the |an? )?(?:chief )?${SPEAKER} (?:for|of|at)\s+(.+)`, 'su');
const MINISTER_BEFORE = /^(.*\p{Lu}\p{Ll}+)(?<!\bPrime)\s+Minister\s*$/su;

/** What stands beside one occurrence of a name. */
function voiceAt(before: string, after: string): string | null {
  const [post, end, start, minister] = [
    POST_BEFORE.exec(before),
    FOR_BEFORE.exec(before),
    FOR_AFTER.exec(after),
    MINISTER_BEFORE.exec(before),
  ];
  if (end) return firstInstitution(end[1]!);
  if (post) return lastInstitution(post[1]!);
  if (start) return firstInstitution(start[1]!);
  return minister ? lastInstitution(`${minister[1]!} Ministry`) : null;
}

/**
 * The institutions that a person speaks for in a text: "Foreign Ministry spokeswoman Ana Ruiz", "Ana Ruiz, a spokeswoman for the
 * Foreign Ministry"; a minister speaks for the ministry.
 */
export function voicesOf(person: string, body: string): string[] {
  const found = new Set<string>();
  for (let at = body.indexOf(person); at >= 0 && person !== ''; at = body.indexOf(person, at + 1)) {
    const end = at + person.length;
    const voice = voiceAt(body.slice(Math.max(0, at - BESIDE), at), body.slice(end, end + BESIDE));
    if (voice !== null) found.add(voice);
  }
  return [...found];
}
