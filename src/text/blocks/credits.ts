import type { Span } from '../types.ts';
import { AGENCY } from './rules/patterns.ts';

const AGENCIES = 'reuters|afp|ap|ap photo|getty(?: images)?|epa|xinhua|tass|anadolu|al jazeera';
const SAYS_PHOTO = 'photo|image|picture|credit|file|courtesy|screenshot|photograph|handout|video grab';
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PERSON = `${WORD}(?: ${WORD}){0,3}`;
const FULL_NAME = `${WORD}(?: (?:de|del|da|van|von|al|bin|${WORD})){1,3}`;
/** A credit within a paragraph ends it, or a new sentence follows. */
const THEN = '(?=\\s+["“]?\\p{Lu}|\\s*\\.?$)';

const FORMS = [
  `\\((?:${SAYS_PHOTO}|ap photo)\\b[^()]{0,120}(?:\\([^()]{0,60}\\)[^()]{0,60})?\\)`, // (Photo: Ministry)
  `\\((?:${AGENCIES})\\s?[/|][^()]{2,60}\\)`, // (Reuters/Name)
  `\\[[^\\][]{0,80}\\b(?:${AGENCIES}|${SAYS_PHOTO})\\b[^\\][]{0,60}\\]`, // [File: Name/AFP]
  `\\b(?:photo|image|photograph|pic|picture|photographer|credit)s?(?: by| credit| courtesy of)?:\\s[^:.]{2,80}\\.?$`, // Image: Name.
  `(?<=[.!?]["”]?\\s)(?:photo|image|photograph) (?:by|courtesy of|credit) [^.:]{2,60}\\.?$`, // Photo by Name
];

/** Credits whose case matters. */
const CASED = [
  `(?:(?:REUTERS|Reuters|AFP|EPA|EPA-EFE|AP|TASS|Xinhua|Getty Images)\\s?/\\s?${FULL_NAME}|AP Photo\\s?/\\s?${PERSON})(?:/File Photo|/File|/Pool|, (?:File|Pool))?(?:\\s+Purchase Licensing Rights.*)?\\.?$`, // AFP/First Last
  `(?:©\\s?)?${PERSON}\\s?/\\s?${AGENCY}(?:(?:\\s?/\\s?|\\svia\\s)${AGENCY})?${THEN}`, // Name/AFP
  `©\\s?\\p{Lu}[^.:©]{2,60}\\.?$`, // © Name
  `${AGENCY} (?:Photo|photo|Picture|picture)s?\\.?$`, // ANI Photo
  `/\\s?(?:Xinhua|TASS|Anadolu|VNA|Yonhap)/?${THEN}`, // /Xinhua
  `(?<=\\p{Ll}\\s)\\(${AGENCY}\\)${THEN}`, // in Lima (Reuters)
];

/** What every such credit has in it: most lines have none, and need no closer look. */
const MARK = /[([/©]|photo|image|pic|credit/i;
const CASED_MARK = /[(/©]|[Pp]hoto|[Pp]icture/;
const TAIL = new RegExp(`\\s?(?:${FORMS.join('|')})`, 'iu');
const CASED_TAIL = new RegExp(`\\s(?:${CASED.join('|')})`, 'u');

/** The agency and date that some sites set behind a caption ("- Agency, 1920, 19.04.2023"). */
const AGENCY_TAIL = /\s[-–—]\s\p{Lu}[\p{L}.& ]{1,40}(?:,\s\d{3,4})?,\s\d{1,2}[./]\d{1,2}[./]\d{4}(?=\s|$)/u;

/** The first credit within or at the end of a paragraph, by which what stands before it is a caption; with its rule. */
export function findCreditTail(text: string): (Span & { rule: string }) | null {
  const agency = /\d{4}(?:\s|$)/.test(text) ? AGENCY_TAIL.exec(text) : null;
  if (agency) return { ...spanOf(agency), rule: 'ends with an agency and a date, as picture captions do' };
  const tails = [
    MARK.test(text) ? TAIL.exec(text) : null,
    CASED_MARK.test(text) ? CASED_TAIL.exec(text) : null,
  ].filter((tail) => tail !== null);
  const [first] = tails.sort((a, b) => a.index - b.index);
  return first ? { ...spanOf(first), rule: 'ends with a photo credit' } : null;
}

const spanOf = (found: RegExpExecArray): Span => ({
  start: found.index,
  end: found.index + found[0].length,
});

const SIGNED = new RegExp(`(?<=[.!?]["”’]?)\\s+\\((?:with )?${AGENCY}(?:[/, ]+${AGENCY})*\\)\\.?$`, 'iu');

/** The agencies that sign a text in brackets behind its last sentence ("… he said. (Reuters)"); null where none does. */
export function findSignature(text: string): Span | null {
  const found = text.endsWith(')') || text.endsWith(').') ? SIGNED.exec(text.slice(-120)) : null;
  return found && { start: text.length - found[0].length, end: text.length };
}
