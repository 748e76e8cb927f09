import type { Span, Token } from '../types.ts';
import { wordList } from '../word-list.ts';

/** A post that a text speaks of by other words ("the top diplomat", "the head of state"). */
export type Post = 'diplomat' | 'head of state';

/** Who holds such a post, by the full name, with where the text names them. */
export type Holders = Map<string, { post: Post; span: Span }>;

const REACH = 7;
const HEADS = wordList('president king queen sultan emir emperor');
const ELSEWHERE = wordList('vice former ex deputy senate council company university bank commission club');

/** The post in the words right before a name ("Cuban Foreign Minister Ana Gil"); null when it is no such post. */
export function postBefore(tokens: readonly Token[], person: Span): Post | null {
  const at = tokens.findIndex((token) => token.start >= person.start);
  const title: string[] = [];
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|PART)$/.test(token.pos)) break;
    title.push(token.lower);
  }
  const [last = ''] = title;
  // "President of the Republic, Ana Gil,"
  if (
    title.length === 0 &&
    tokens[at - 1]?.text === ',' &&
    /^(?:republic|nation)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => lower === 'president')
      ? 'head of state'
      : null;
  if (title.includes('former')) return null;
  const isForeign = /^(?:minister|secretary)$/.test(last) && title.includes('foreign');
  if (isForeign || /^(?:ambassador|envoy|diplomat)$/.test(last)) return 'diplomat';
  return HEADS.has(last) && !title.some((word) => ELSEWHERE.has(word)) ? 'head of state' : null;
}
