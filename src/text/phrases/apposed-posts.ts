import { fullPhraseStart, nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Word } from '../words.ts';
import { isRoleNoun } from './role-nouns.ts';

/** "director of the Fund and former president of the Bank" is two roles. */
export function splitRoles(words: readonly Word[]): Word[][] {
  const at = words.findIndex((word, i) => {
    if (word.lower !== 'and') return false;
    const head = words[nounPhraseEnd(words, i + 1) - 1];
    return !!head && isRoleNoun(head.lower) && i > 1;
  });
  return at < 0 ? [[...words]] : [words.slice(0, at), ...splitRoles(words.slice(at + 1))];
}

/** "The minister for trade, industry and labour": a post of a list; null where none ends before `bar`. */
export function postWithList(words: readonly Word[], bar: number): Word[] | null {
  const last = fullPhraseStart(words, bar);
  if (words[last - 1]?.text !== ',' || !words.slice(last, bar).some((word) => word.lower === 'and'))
    return null;
  let start = last;
  while (words[start - 1]?.text === ',' && fullPhraseStart(words, start - 1) < start - 1)
    start = fullPhraseStart(words, start - 1);
  const head = nounPhraseEnd(words, start);
  const isPost = isRoleNoun(words[head - 1]?.lower ?? '') && /^(?:for|of)$/.test(words[head]?.lower ?? '');
  return isPost && words[start]?.pos === 'DET' ? words.slice(start, bar) : null;
}

/** "the head of the chamber", or "his counterpart" of "at the invitation of his counterpart": what before the bar may be a post. */
export function postBefore(words: readonly Word[], bar: number): Word[] {
  const wide = words.slice(fullPhraseStart(words, bar), bar);
  const near = words.slice(nounPhraseStart(words, bar), bar);
  const isPost = (run: readonly Word[]) => isRoleNoun(run[nounPhraseEnd(run, 0) - 1]?.lower ?? '');
  return !isPost(wide) && isPost(near) && near[0]?.pos === 'PRON' ? near : wide;
}

/** "The First Secretary of the Party and President of the Republic": posts of one holder, and nobody beside him. */
export function isOfSeveralPosts(words: readonly Word[]): boolean {
  const [, second, ...more] = splitRoles(words);
  return [second, ...more].every((post) => !!post && !/^(?:DET|PRON)$/.test(post[0]?.pos ?? ''));
}

/** "the director", "its director", "Amnesty's director". */
export const opensPost = ([first, ...rest]: readonly Word[]): boolean =>
  /^(?:DET|PRON)$/.test(first?.pos ?? '') ||
  (first?.pos === 'PROPN' && rest.some((word) => /^['’]s?$/.test(word.lower)));

const KIN = /^(?:wife|husband|partner|son|daughter|brother|sister|mother|father|fiancée?|cousin|uncle|aunt)$/;

/** "his wife | in Derby": where she was met is no part of what she is. */
export function ofPost(words: readonly Word[]): readonly Word[] {
  const head = nounPhraseEnd(words, 0);
  const isKin = KIN.test(words[head - 1]?.lower ?? '');
  return isKin && /^(?:in|at|on|near)$/.test(words[head]?.lower ?? '') ? words.slice(0, head) : words;
}

/** "the Minister of Trade, Ann Lee, and the envoy": a name right behind a post with its article is no item of a list. */
export function namesHolder(words: readonly Word[], bar: number, right: readonly Word[]): boolean {
  const post = postBefore(words, bar);
  return (
    post[0]?.lower === 'the' &&
    isRoleNoun(post[nounPhraseEnd(post, 0) - 1]?.lower ?? '') &&
    right.length > 1 &&
    right.every(({ pos }) => pos === 'PROPN')
  );
}
