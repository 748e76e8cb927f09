import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Token } from './types.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** Tokens of a text with their parts of speech; white space is no token. Offsets are into `text` plus `offset`. */
export function tokenise(text: string, offset = 0): Token[] {
  const document = nlp.readDoc(text).tokens();
  const values = document.out(its.value) as string[];
  const tags = document.out(its.pos) as PartOfSpeech[];
  const lemmas = document.out(its.lemma) as string[];
  const tokens: Token[] = [];
  let cursor = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, cursor);
    if (start < 0) continue; // the tagger rewrote an odd character: leave it out rather than guess an offset
    cursor = start + value.length;
    const pos = tags[i] ?? 'X';
    if (pos === 'SPACE' || value.trim() === '') continue;
    tokens.push({
      text: value,
      lower: value.toLowerCase(),
      lemma: lemmas[i] ?? value,
      pos,
      start: start + offset,
      end: cursor + offset,
    });
  }
  return tokens;
}
