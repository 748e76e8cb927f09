import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { spellingOf } from './spellings.ts';
import { settleTags } from './tags.ts';
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
  for (let i = 0; i < words.length; i++) {
    const { text: word, lower } = spellingOf(words[i] ?? '');
    const start = placeOf(word, text, cursor);
    if (start < 0) continue; // the tagger rewrote an odd character: leave it out rather than guess an offset
    cursor = start + word.length;
    const pos = tags[i] ?? 'X';
    if (pos === 'SPACE' || word.trim() === '') continue;
    const lemma = lemmas[i] ?? word;
    const token = { text: word, lower, lemma, pos, start: start + offset, end: cursor + offset };
    if (lower.length === 2 && GLUED_ARTICLE.has(lower)) tokens.push(...apart(token));
    else if (lower.length === 3 && GLUED_VERB.has(lower)) tokens.push(...verbApart(token));
    else tokens.push(token);
  }
  return settleTags(tokens);
}

// "'A lot has changed,' she said": the tagger leaves the mark on the article.
const GLUED_ARTICLE = new Set(["'a", '‘a']);

function apart(token: Token): Token[] {
  const [mark = '', article = ''] = token.text;
  const at = token.start + mark.length;
  return [
    { ...token, text: mark, lower: mark, lemma: mark, pos: 'PUNCT', end: at },
    { ...token, text: article, lower: article.toLowerCase(), lemma: 'a', pos: 'DET', start: at },
  ];
}

// "I'm" alone of all short forms stays one word with the tagger.
const GLUED_VERB = new Set(["i'm", 'i’m']);

function verbApart(token: Token): Token[] {
  const verb = token.text.slice(1);
  const at = token.start + 1;
  return [
    { ...token, text: 'I', lower: 'i', lemma: 'i', pos: 'PRON', end: at },
    { ...token, text: verb, lower: verb.toLowerCase(), lemma: 'be', pos: 'AUX', start: at },
  ];
}

const SPACE = 32;

/** Where a word stands at or after `from`; nearly always right there, behind spaces at most. */
function placeOf(word: string, text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.startsWith(word, at) ? at : text.indexOf(word, from);
}
