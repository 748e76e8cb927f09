import { insertWords, type Word } from '../words.ts';
import { wordList } from '../word-list.ts';

const OFFICE = wordList(
  'ministry department office embassy commission committee council secretariat directorate government bureau',
);
const PLACE_OF_WORK = wordList('university institute college school academy faculty hospital museum');

/** Where the name of a body that begins at `start` ("Ministry of Health of Peru") ends; `start` when none does. */
function bodyEnd(words: readonly Word[], start: number): number {
  if (!/^(?:of|for)$/.test(words[start + 1]?.lower ?? '')) return start;
  let end = start;
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word || word.date || !(/^\p{Lu}/u.test(word.text) || /^(?:of|for|the|and|&)$/.test(word.lower)))
      break;
    if (/^\p{Lu}/u.test(word.text)) end = i + 1;
  }
  return end;
}

/** "Ada Neri, Ministry of Health of Peru, …": the body named after a person, with the words that tie a post to it. */
export function affiliationAt(words: readonly Word[], holderEnd: number): Word[] {
  const [comma, first] = words.slice(holderEnd, holderEnd + 2);
  const isOffice = OFFICE.has(first?.lower ?? '');
  if (comma?.text !== ',' || !first || !(isOffice || PLACE_OF_WORK.has(first.lower))) return [];
  const end = /^\p{Lu}/u.test(first.text) ? bodyEnd(words, holderEnd + 1) : holderEnd + 1;
  if (end <= holderEnd + 2) return [];
  const link = insertWords(isOffice ? 'of the' : 'at the', { for: first, pos: 'ADP' });
  return [link, ...words.slice(holderEnd + 1, end)];
}
