import { changeWord, type Word } from '../words.ts';

const LONGEST_BRACKET = 30;

/** Where the bracket that opens at `open` closes; -1 when it does not, or too far off. */
function closingBracket(words: readonly Word[], open: number): number {
  const end = Math.min(words.length, open + LONGEST_BRACKET + 1);
  for (let i = open + 1; i < end; i++) if (words[i]?.text === ')') return i;
  return -1;
}

const PARTY = /^[RDI]$/;

const LONGEST_PARTY = 6;

/** Where ", R-Texas" ends that begins at `comma`, with the comma behind it unless that opens something else; -1 when none does. */
function partyEnd(words: readonly Word[], comma: number): number {
  const [party, dash] = [words[comma + 1], words[comma + 2]];
  if (words[comma]?.text !== ',' || !PARTY.test(party?.text ?? '') || dash?.start !== party?.end) return -1;
  if (!/^[-–]$/.test(dash?.text ?? '')) return -1;
  let close = comma + 3;
  while (close < comma + 3 + LONGEST_PARTY && words[close] && words[close]?.text !== ',') close++;
  if (words[close]?.text !== ',') return -1;
  return /^(?:DET|NOUN|PROPN|PRON)$/.test(words[close + 1]?.pos ?? '') ? close - 1 : close;
}

/** "the New Patriotic Party, or NPP,": a short name ends, with the comma behind it unless an aside is open; -1 when none does. */
function shortNameEnd(words: readonly Word[], comma: number, before: readonly Word[]): number {
  const [or, name, close] = words.slice(comma + 1, comma + 4);
  if (or?.lower !== 'or' || close?.text !== ',' || !/^\p{Lu}{2,}$/u.test(name?.text ?? '')) return -1;
  const open = before.findLastIndex((word) => word.text === ',');
  const isAside = open >= 0 && before.slice(open).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return isAside ? comma + 2 : comma + 3;
}

/** Where an aside behind a name ends that begins at `comma`; -1 when none does. */
function asideEnd(words: readonly Word[], comma: number, before: readonly Word[]): number {
  if (words[comma]?.text !== ',') return -1;
  const party = partyEnd(words, comma);
  return party < 0 ? shortNameEnd(words, comma, before) : party;
}

/** The stop of "R-La." ends nothing. */
const withinName = (word: Word): Word => (word.text === '.' ? changeWord(word, { pos: 'PROPN' }) : word);

/** Hangs each bracket, and the party and state of a politician, on the word before it. */
export function foldBrackets(words: readonly Word[]): Word[] {
  const folded: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const last = folded.at(-1);
    const close = last ? (word?.text === '(' ? closingBracket(words, i) : asideEnd(words, i, folded)) : -1;
    if (!word) continue;
    if (!last || close < 0) folded.push(word);
    else {
      folded[folded.length - 1] = changeWord(last, { bracket: words.slice(i, close + 1).map(withinName) });
      i = close;
    }
  }
  return folded;
}

/** Puts the brackets back among the words. */
export function unfoldBrackets(words: readonly Word[]): Word[] {
  if (!words.some((word) => word.bracket)) return [...words];
  return words.flatMap((word) =>
    word.bracket ? [changeWord(word, { bracket: undefined }), ...word.bracket] : [word],
  );
}
