import { isCapitalised } from '../spellings.ts';
import { changeWord, joinWords, type Word } from '../words.ts';

const isCapital = (word: Word | undefined): boolean =>
  !!word && isCapitalised(word.text) && word.text !== 'I';
const LONGEST_TITLE = 16;
const SMALL =
  /^(?:of|the|an?|in|on|at|for|and|or|to|with|from|by|as|is|no|el|la|le|les|los|de|del|di|da|du|des|y|e|von|van|und|['’]s?|[-–,:;!?&.…]+)$/;

/** Where a title in quotation marks that opens at `start` ends; `start` when the marks hold something else. */
function quotedEnd(words: readonly Word[], start: number): number {
  if (!words[start]?.opening || !/^[\p{Lu}\d]/u.test(words[start].text)) return start;
  let last = start;
  for (let i = start; i < words.length && i - start < LONGEST_TITLE; i++) {
    const word = words[i];
    if (!word || (i > start && word.opening)) return start;
    const isNamed = /^[\p{Lu}\d]/u.test(word.text);
    if (isNamed) last = i;
    else if (!SMALL.test(word.lower)) return start;
    if (word.closing) return isNamed || /^[,.!?]$/.test(word.text) ? last + 1 : start;
  }
  return start;
}

const LINKS = /^(?:of|the|an?|de|del|la|&)$/;

/** Where the run of capitals that holds word `start` ends, small words between capitals included. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  for (let next = afterLink(words, end); next >= 0; next = afterLink(words, end)) end = next;
  return end;
}

/** Past the next capital of a run that has come to `end`, and past the small words before it; -1 when the run ends there. */
function afterLink(words: readonly Word[], end: number): number {
  let next = end;
  const word = words[end];
  if (!word || word.opening) return -1;
  // "Kill Bill: Volume 1"
  const isHyphen = /^[-–:]$/.test(word.text) && words[end - 1]?.end === word.start;
  if (isHyphen || /^['’]s$/.test(word.lower)) next++;
  else while (next < end + 2 && LINKS.test(words[next]?.lower ?? '') && !isCapital(words[next])) next++;
  return isCapital(words[next]) ? next + 1 : -1;
}

// What only a title writes with a capital in the middle of a sentence.
const TITLE_SIGN = /^(?:VERB|AUX|ADP|ADV|DET|PRON|SCONJ|CCONJ|PART|INTJ)$/;
const named = (word: Word): Word => (word.pos === 'PROPN' ? word : changeWord(word, { pos: 'PROPN' }));

/** A title in quotation marks as one word, so that nothing in it is cut. */
function merge(run: readonly Word[], closing: string): Word {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new RangeError('a title has words');
  const plain = run.map((word) => changeWord(word, { opening: '', closing: '' }));
  const text = joinWords(plain);
  return changeWord(first, {
    text,
    lower: text.toLowerCase(),
    lemma: text.toLowerCase(),
    pos: 'PROPN',
    end: last.end,
    closing: last.closing + closing,
    date: false,
  });
}

/** Reads titles of works as names: what stands in quotation marks as one word, runs of capitals word by word. */
export function asTitles(words: readonly Word[]): Word[] {
  const titled: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const end = quotedEnd(words, i);
    if (end > i) {
      const rest = words[end];
      const isInside = words[end - 1]?.closing === '' && !!rest?.closing;
      titled.push(merge(words.slice(i, end), isInside ? rest.closing : ''));
      if (isInside) titled.push(changeWord(rest, { closing: '' }));
      i = isInside ? end : end - 1;
      continue;
    }
    const stop = i > 0 && !word.opening && isCapital(word) ? runEnd(words, i) : i + 1;
    if (stop === i + 1) {
      titled.push(word);
      continue;
    }
    const run = words.slice(i, stop);
    const isTitle = run.some((one) => isCapital(one) && TITLE_SIGN.test(one.pos));
    titled.push(...(isTitle ? run.map(named) : run));
    i = stop - 1;
  }
  return titled;
}
