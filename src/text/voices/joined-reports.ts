import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import { mayState } from '../clauses/verb-groups.ts';
import type { Region } from '../claims/regions.ts';
import type { Word } from '../words.ts';

/** Does "and that" open a second report here ("and that the money was …"), rather than point ("and that sum is …")? */
function opensSecond(words: readonly Word[], i: number, isDenied: boolean): boolean {
  const [that, next] = [words[i], words[i + 1]];
  const joiner = words[i - 1]?.lower;
  // "denied that A or that B" denies both
  const joins = joiner === 'and' || (joiner === 'or' && isDenied);
  if (that?.lower !== 'that' || !joins || !next) return false;
  const end = nounPhraseEnd(words, i + 1);
  return (
    that.pos === 'SCONJ' ||
    /^(?:DET|PRON|PROPN|NUM|SYM)$/.test(next.pos) ||
    (next.pos === 'NOUN' && words[end]?.pos === 'ADP' && words[end].lower !== 'of') ||
    (end > i + 2 && /^(?:AUX|VERB)$/.test(words[end]?.pos ?? '')) ||
    (next.pos === 'NOUN' && next.lemma !== next.lower)
  );
}

/** "said A fell and that B rose" is two reports in one. */
export function splitReports({ words, attribution }: Region): Word[][] {
  if (!attribution) return [[...words]];
  const isDenied = attribution.mode === 'denied';
  const at = words.findIndex(
    (_, i) => i > 1 && opensSecond(words, i, isDenied) && mayState(words.slice(0, i - 1)),
  );
  if (at < 0 || !mayState(words.slice(at + 1))) return [[...words]];
  const before = words.slice(0, words[at - 2]?.text === ',' ? at - 2 : at - 1);
  return [before, ...splitReports({ words: words.slice(at + 1), attribution })];
}
