import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Token } from './types.ts';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;
// Its declared type asks for a cache that the call supplies by itself.
const lemma = its.lemma as unknown as typeof its.normal;

/** Tokens of a text with their parts of speech; white space is no token. Offsets are into `text` plus `offset`. */
export function tokenise(text: string, offset = 0): Token[] {
  const read = nlp.readDoc(text).tokens();
  const words = read.out(its.value);
  const tags = read.out(its.pos) as PartOfSpeech[];
  const lemmas = read.out(lemma);
  const tokens: Token[] = [];
  let cursor = 0;
  for (const [i, word] of words.entries()) {
    const start = text.indexOf(word, cursor);
    if (start < 0) continue; // the tagger rewrote an odd character: leave it out rather than guess an offset
    cursor = start + word.length;
    const pos = tags[i] ?? 'X';
    if (pos === 'SPACE' || word.trim() === '') continue;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      lemma: lemmas[i] ?? word,
      pos,
      start: start + offset,
      end: cursor + offset,
    });
  }
  return tokens;
}
