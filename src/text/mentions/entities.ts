import type { MentionKind } from '../types.ts';
import { fold } from './fold.ts';
import type { Named } from './kinds.ts';
import { COMPANY_ENDS } from './lexicon/organisations.ts';

interface Form {
  text: string;
  words: string[];
  kind: MentionKind;
}

/** For each form the fullest form of the same name in the article; a form that may mean two people stays itself. */
export function fullestForms(names: Named[], kinds: Map<string, MentionKind>): Map<string, string> {
  const forms = new Map<string, Form>();
  for (const { key, text } of names) {
    const kind = kinds.get(key) ?? 'other';
    if (!forms.has(key)) forms.set(key, { text, words: fold(text).split(' '), kind });
  }
  const byWord = indexByWord(forms);
  const acronyms = acronymsOf(forms);
  return new Map([...forms].map(([key, form]) => [key, fullest(form, byWord, acronyms)]));
}

// Which forms hold a word, so that no form is compared with all.
function indexByWord(forms: Map<string, Form>): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms.values())
    for (const word of new Set(form.words)) {
      const list = index.get(word);
      if (list) list.push(form);
      else index.set(word, [form]);
    }
  return index;
}

function fullest(form: Form, byWord: Map<string, Form[]>, acronyms: Map<string, string>): string {
  if (form.kind === 'organisation')
    return acronyms.get(form.text.replace(/\./g, '')) ?? companyOf(form, byWord) ?? form.text;
  if (form.kind !== 'person') return form.text;
  const rarest =
    form.words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  const longer = rarest.filter(
    (other) => other.kind === 'person' && other.words.length > form.words.length && isShortOf(form, other),
  );
  return oneOf(longer) ?? form.text;
}

// All words of the short form in order, its last being the surname or the only given name of the long one.
function isShortOf(short: Form, long: Form): boolean {
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}

// The one name all candidates are forms of: the longest, when the others are short forms or spellings of it.
function oneOf(candidates: Form[]): string | null {
  const longest = [...candidates].sort((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return null;
  return candidates.every(
    (other) => other === longest || isShortOf(other, longest) || isSpelling(other, longest),
  )
    ? longest.text
    : null;
}

// "Sergei" and "Sergey Lavrov": word by word equal or one letter apart, and the surname equal.
function isSpelling(a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length || a.words.at(-1) !== b.words.at(-1)) return false;
  return a.words.every((word, i) => isOneLetterApart(word, b.words[i] ?? ''));
}

function isOneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = a.length === b.length ? [1, 1] : a.length > b.length ? [1, 0] : [0, 1];
  return a.slice(at + x) === b.slice(at + y) && !/[ao]$/.test(a.slice(0, at + x));
}

// "WHO" is "World Health Organisation" when both stand in the article and no other name has these initials.
function acronymsOf(forms: Map<string, Form>): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const { text, words, kind } of forms.values()) {
    if (kind !== 'organisation' || words.length < 2) continue;
    const initials = text
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    found.set(initials, found.has(initials) ? null : text);
  }
  return new Map(
    [...found].flatMap(([initials, text]): [string, string][] =>
      text === null || initials.length < 2 ? [] : [[initials, text]],
    ),
  );
}

// "Rosneft" and "Rosneft Corp."
function companyOf({ words }: Form, byWord: Map<string, Form[]>): string | null {
  const longer = (byWord.get(words[0] ?? '') ?? []).filter(
    (other) =>
      other.kind === 'organisation' &&
      other.words.length === words.length + 1 &&
      COMPANY_ENDS.has(other.words.at(-1) ?? '') &&
      words.every((word, i) => word === other.words[i]),
  );
  return longer.length === 1 ? (longer[0]?.text ?? null) : null;
}
