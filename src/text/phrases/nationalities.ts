import { isCapitalised } from '../spellings.ts';
import { changeClause, type Clause } from '../clauses/clause.ts';
import { countryAt } from '../context/countries.ts';
import { insertWords, type Word } from '../words.ts';
import { indefinite } from './roles.ts';

const isCapital = (word: Word | undefined) => isCapitalised(word?.text ?? '');

/** An adjective of a country or people: by the list of countries, or by its ending. */
function isNationality(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word)) return false;
  const before = countryAt(words, at - 1);
  const found = countryAt(words, at) ?? (before && before.length > 1 ? before : null);
  if (found) return found.country.name !== word.text;
  return /(?:ian|ean|can|ish|ese|oman|lander)$/.test(word.lower);
}

interface Run {
  start: number;
  end: number;
}

/** "American", "South Korean", "Lebanese-born American" between an article and what follows in small letters. */
function nationalityAfter(words: readonly Word[], article: number): Run | null {
  let start = article + 1;
  while (words[start]?.pos === 'ADJ' && !isCapital(words[start]) && start < article + 3) start++;
  let end = start;
  while (end < words.length && isPart(words, end)) end++;
  const next = words[end];
  const isDescribing = !!next && /^(?:NOUN|ADJ|VERB|ADV)$/.test(next.pos) && !isCapital(next);
  const isSport =
    next?.lower === 'football' && /^(?:American|Canadian|Australian)$/.test(words[end - 1]?.text ?? '');
  return !isSport && end > start && end - start < 7 && isDescribing && isNationality(words, end - 1)
    ? { start, end }
    : null;
}

function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isCapital(word)) return word.pos === 'ADJ' || word.pos === 'PROPN';
  const left = words[at - 1];
  return (
    left?.end === word.start &&
    (/^[-–]$/.test(word.text) || (word.lower === 'born' && /^[-–]$/.test(left.text)))
  );
}

/** "is an American actress" as "is American" and "is an actress"; the clause alone when it gives no nationality. */
export function partNationality(clause: Clause, start: number): Clause[] {
  const words = clause.predicate;
  const article = words[start];
  if (!article || !/^an?$/.test(article.lower)) return [clause];
  const run = nationalityAfter(words, start);
  if (!run) return [clause];
  const before = words.slice(0, start);
  const what = [...words.slice(start + 1, run.start), ...words.slice(run.end)];
  const one = indefinite(what);
  const own = one === article.lower ? article : insertWords(one, { for: article, at: article, pos: 'DET' });
  return [
    changeClause(clause, {
      predicate: [...before, ...words.slice(run.start, run.end)],
      rules: [...clause.rules, 'nationality'],
    }),
    changeClause(clause, { predicate: [...before, own, ...what] }),
  ];
}
