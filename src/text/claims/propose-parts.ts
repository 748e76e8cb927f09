import { analyzeArticle } from '../pipeline.ts';
import { tokenise } from '../tokens.ts';
import type { Token } from '../types.ts';

const JOINT =
  /[,;:]?\s+(?:and|but|or|while|whereas|although|because|after|before|when|which|who|where)\s+|[,;:]\s+/g;

/**
 * Two or more claims to begin with when a person splits one: what the machine reads in it, else what stands on either
 * side of the joint nearest to its middle, with the words before it that the second part leans on. One claim where it
 * has no joint.
 */
export function proposeParts(text: string): string[] {
  const block = { start: 0, end: text.length, kind: 'body', rule: 'a claim' } as const;
  const { claims } = analyzeArticle({ body: text, title: null, published: null, decidedBlocks: [block] });
  const read = [...new Set(claims.map((claim) => claim.text))];
  return read.length > 1 ? read : cutAtJoint(text);
}

function cutAtJoint(text: string): string[] {
  const middle = text.length / 2;
  const cuts = [...text.matchAll(JOINT)]
    .map(({ 0: joint, index }) => ({ left: text.slice(0, index), right: text.slice(index + joint.length) }))
    .filter(({ left, right }) => /\s/.test(left.trim()) && /\p{L}/u.test(right));
  const [cut] = cuts.sort((a, b) => Math.abs(a.left.length - middle) - Math.abs(b.left.length - middle));
  return cut ? [asSentence(cut.left + goOnWith(cut)), asSentence(leadInto(cut) + cut.right)] : [text];
}

interface Cut {
  left: string;
  right: string;
}

const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** What the left side leans on where it has no verb: the predicate of the right one. */
function goOnWith({ left, right }: Cut): string {
  if (tokenise(left).some(isVerbal)) return '';
  const verb = tokenise(right).find(isVerbal);
  return verb ? ` ${right.slice(verb.start)}` : '';
}

/** What the right side leans on: the subject where it begins with a verb, subject and verb where it has none. */
function leadInto({ left, right }: Cut): string {
  const [before, after] = [tokenise(left), tokenise(right)];
  const firstVerb = before.findIndex(isVerbal);
  const lastVerb = before.findLastIndex(isVerbal);
  if (firstVerb < 1) return '';
  const opensWithVerb = after[0] && isVerbal(after[0]);
  if (!opensWithVerb && after.some(isVerbal)) return '';
  const last = before[opensWithVerb ? firstVerb - 1 : lastVerb];
  return last ? `${left.slice(0, last.end)} ` : '';
}

function asSentence(words: string): string {
  const text = words.trim();
  const opened = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["”’]?$/.test(opened) ? opened : `${opened}.`;
}
