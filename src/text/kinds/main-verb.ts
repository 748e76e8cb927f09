import type { Token } from '../types.ts';

/** The first finite verb group of a claim: its auxiliaries in lower case, the lemma and form of its main verb. */
export interface VerbGroup {
  auxiliaries: string[];
  lemma: string;
  form: string;
  /** The word after the group, in lower case. */
  next: string;
}

const AUXILIARIES = new Set(
  "is are was were be been being am 's ’s 're ’re 'm ’m has have had 've ’ve 'd ’d do does did will would shall should can could may might must wo ca sha 'll ’ll".split(
    ' ',
  ),
);
const SKIPPED = /^(?:ADV|PART)$/;

/** The first verb group that could carry the claim, or null when there is no verb. */
export function findVerbGroup(tokens: Token[]): VerbGroup | null {
  const first = tokens.findIndex((token, i) => isFinite(tokens, token, i));
  if (first < 0) return null;
  const auxiliaries: string[] = [];
  let i = first;
  for (; i < tokens.length && isAuxiliary(tokens[i]); i = nextWord(tokens, i))
    auxiliaries.push(tokens[i]?.lower ?? '');
  const verb = tokens[i];
  const isVerb = verb?.pos === 'VERB';
  return {
    auxiliaries,
    lemma: isVerb ? verb.lemma : '',
    form: isVerb ? verb.lower : '',
    next: tokens[isVerb ? i + 1 : i]?.lower ?? '',
  };
}

function isAuxiliary(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && AUXILIARIES.has(token.lower)))
  );
}

function nextWord(tokens: Token[], i: number): number {
  let next = i + 1;
  while (next < tokens.length && SKIPPED.test(tokens[next]?.pos ?? '') && tokens[next]?.lower !== 'to')
    next++;
  return next;
}

function isFinite(tokens: Token[], token: Token, i: number): boolean {
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return false;
  const before = tokens[i - 1]?.lower;
  if (before === 'to' || (token.pos === 'VERB' && token.lower.endsWith('ing'))) return false;
  return !(token.pos === 'VERB' && i === 0 && token.lower.endsWith('ed'));
}
