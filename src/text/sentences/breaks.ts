import { BOTH_WAYS, NEVER_LAST, SENTENCE_STARTERS } from './abbreviations.ts';

const WINDOW = 40;
const MAX_BRACKET = 400;
const TAG =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*\s+|the\s+|an?\s+|\p{Ll}+\s+){0,5}(?:said|says|asked|asks|added|adds|wrote|writes|replied|shouted|cried|told|exclaimed|tweeted|declared|wondered|remarked)\b/u;

/** Whether a break proposed at `at`, in the sentence that began at `from`, really ends that sentence. */
export function isSentenceBreak(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - WINDOW), at).trimEnd();
  const after = text.slice(at, at + 60);
  if (isNumbering(text, from, at)) return false;
  if (/^\s*["'”’)\]]*\s*(?:\p{Ll}|[,;:–—-])/u.test(after) || !/[\p{L}\p{N}]/u.test(after)) return false;
  if (endsInAbbreviation(before, after)) return false;
  if (/[!?]["”’]$/.test(before) && TAG.test(after)) return false;
  return !insideBrackets(text, from, at);
}

/** "1." or "a)" at the head of a sentence is its number, not a sentence. */
function isNumbering(text: string, from: number, at: number): boolean {
  return at - from <= 8 && /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(text.slice(from, at));
}

function endsInAbbreviation(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false;
  const word = /(?:^|[\s("“‘'[/–—-])([\p{L}\p{N}][\p{L}.&]*)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const next = /[\p{L}\p{N}][\p{L}\p{N}'’]*/u.exec(after)?.[0] ?? '';
  if (NEVER_LAST.has(word)) return true;
  if (word === 'no' || word === 'nos') return /^\d/.test(next);
  if (word === 'x' && /\b(?:on|to|via|platform|network) X\.$/.test(before)) return false;
  const initials = /^\p{L}(?:\.\p{L})*$/u.test(word) && word !== 'i';
  return (initials || BOTH_WAYS.has(word)) && !SENTENCE_STARTERS.has(next.toLowerCase());
}

function insideBrackets(text: string, from: number, at: number): boolean {
  const start = Math.max(from, at - MAX_BRACKET);
  const before = text.slice(start, at);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0) return false;
  const close = text
    .slice(start + open, start + open + MAX_BRACKET)
    .indexOf(before[open] === '(' ? ')' : ']');
  return close >= 0 && start + open + close >= at;
}
