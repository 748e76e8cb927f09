import type { Word } from '../words.ts';
import { fullPhraseStart, nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import { countryAt } from '../context/countries.ts';
import { findVerbGroups } from '../clauses/verb-groups.ts';
import { articleFor, type Role } from './roles.ts';
import { isRoleNoun } from './role-nouns.ts';

const isBar = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (!word) return false;
  return (
    word.text === ',' ||
    word.text === '—' ||
    word.text === '--' ||
    ((word.text === '-' || word.text === '–') && words[i - 1]?.end !== word.start)
  );
};
const isName = (words: readonly Word[]) =>
  words.at(-1)?.pos === 'PROPN' &&
  words.every((w) => /^(?:PROPN|DET|PUNCT|ADP|PART|NOUN|CCONJ|ADJ)$/.test(w.pos)) &&
  !words.some((w) => w.date);

/** Does the run describe something by a common noun ("a researcher with the Center", "director of the Fund")? */
function isDescription(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || first.date || !/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(first.pos)) return false;
  if (first.pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/.test(first.lower)) return false;
  if (findVerbGroups(words).some((g) => g.finite === true && g.form !== 'ed')) return false;
  const head = words[nounPhraseEnd(words, 0) - 1];
  if (!head || words.some((w) => w.text === '(')) return false;
  const isCommon =
    head.pos === 'NOUN' && !/^(?:years?|months?|percent|per|dollars?|p\.m|a\.m)$/.test(head.lower);
  if (first.pos === 'DET' || first.pos === 'PRON') return isCommon || isRoleNoun(head.lower);
  if (isRoleNoun(head.lower)) return true;
  return isCommon && words.some((w) => /^['’]s?$/.test(w.lower)) && words[0]?.pos === 'PROPN';
}

/** "director of the Fund and former president of the Bank" is two roles. */
function splitRoles(words: readonly Word[]): Word[][] {
  const at = words.findIndex((word, i) => {
    if (word.lower !== 'and') return false;
    const head = words[nounPhraseEnd(words, i + 1) - 1];
    return !!head && isRoleNoun(head.lower) && i > 1;
  });
  return at < 0 ? [[...words]] : [words.slice(0, at), ...splitRoles(words.slice(at + 1))];
}

/** What the last plain name before `end` is, with its article. */
const nameBefore = (words: readonly Word[], end: number): Word[] => {
  const wide = fullPhraseStart(words, end);
  const whole = words.slice(wide, end);
  const named = whole.findIndex((word) => word.pos === 'PROPN');
  const isOneName =
    named >= 0 &&
    whole
      .slice(named)
      .every(
        (w) =>
          w.pos === 'PROPN' ||
          (w.pos === 'ADP' && /^(?:of|for|de)$/.test(w.lower)) ||
          w.pos === 'DET' ||
          w.text === '&' ||
          w.lower === 'and',
      );
  if (isOneName && named <= 1 && whole.slice(0, named).every((w) => w.pos === 'DET')) return whole;
  return words.slice(nounPhraseStart(words, end), end);
};

interface Found {
  start: number;
  end: number;
  roles: Role[];
  keep: boolean;
}

function toRoles(holder: readonly Word[], description: readonly Word[]): Role[] {
  return splitRoles(description).map((role) => ({
    holder: [...holder],
    role,
    article: articleFor(role, false),
    rule: 'apposition',
  }));
}

const stripTitle = (words: readonly Word[]): Word[] => {
  const at = words.findLastIndex((word) => isRoleNoun(word.lower) || word.pos === 'NOUN');
  const name = words.slice(at + 1);
  return name.length && at >= 0 && name.every((w) => w.pos === 'PROPN' || /^[-–]$/.test(w.text))
    ? name
    : [...words];
};

/** "a boy from Irving, Texas, …": the second half of a place belongs to the description. */
function withPlace(words: readonly Word[], start: number, end: number): number {
  const name = nounPhraseStart(words, end, start);
  if (words[end - 1]?.pos !== 'PROPN' || words[name - 1]?.pos !== 'ADP') return end;
  let stop = end + 1;
  while (stop < words.length && words[stop]?.pos === 'PROPN') stop++;
  return stop > end + 1 && stop - end < 4 && isBar(words, stop) ? stop : end;
}

/** "Ada Neri and Ugo Conti, the mayor of Pisa": one role has one holder, the last named. */
function lastOfPair(names: readonly Word[], description: readonly Word[]): Word[] {
  const head = description[nounPhraseEnd(description, 0) - 1];
  const isPlural = head !== undefined && head.lower.endsWith('s') && head.lemma !== head.lower;
  return isPlural ? [...names] : names.slice(names.findLastIndex((word) => word.pos === 'CCONJ') + 1);
}

const PLACE_NOUN =
  /^(?:country|nation|city|town|village|island|capital|region|province|state|district|port|suburb|area|republic|territory|ally|partner|member|neighbour|neighbor|power|superpower)$/;

/** "a blockade against Cuba, a point of contention": the description is not of the country but of what is about it. */
function isOfPlace(name: readonly Word[], description: readonly Word[]): boolean {
  const head = description[nounPhraseEnd(description, 0) - 1];
  return countryAt(name, 0)?.length === name.length && !PLACE_NOUN.test(head?.lower ?? '');
}

/** The apposition that the bar at `bar` opens, if it opens one. */
function appositionAt(words: readonly Word[], bar: number): Found | null {
  let end = bar + 1;
  while (end < words.length && !isBar(words, end)) end++;
  end = withPlace(words, bar + 1, end);
  const right = words
    .slice(bar + 1, end)
    .filter((w, i, all) => !(i === all.length - 1 && /^[.!?]$/.test(w.text)));
  const closes = words[end];
  if (right.length === 0 || (closes && words[end + 1]?.pos === 'CCONJ' && !isRoleRun(right))) return null;
  const left = nameBefore(words, bar);
  if (left.length === 0 || left.some((w) => w.date)) return null;
  const until = closes ? end + 1 : bar + 1 + right.length;
  if (isName(left) && left.at(-1)?.pos === 'PROPN' && isDescription(right)) {
    const holder = isOfPlace(left, right)
      ? words.slice(fullPhraseStart(words, bar), bar)
      : stripTitle(lastOfPair(left, right));
    return { start: bar, end: until, roles: toRoles(holder, right), keep: false };
  }
  const wide = words.slice(fullPhraseStart(words, bar), bar);
  const headIsCommon = wide[nounPhraseEnd(wide, 0) - 1]?.pos === 'NOUN';
  const isShortName = right.length <= 5 && right.every((w) => w.pos === 'PROPN' || /^[-–’']$/.test(w.text));
  if (
    headIsCommon &&
    isShortName &&
    !wide.some((word) => word.pos === 'CCONJ') &&
    /^(?:DET|PRON)$/.test(wide[0]?.pos ?? '') &&
    isRoleNoun(wide[nounPhraseEnd(wide, 0) - 1]?.lower ?? '')
  ) {
    return { start: bar, end: until, roles: toRoles(right, wide), keep: true };
  }
  return null;
}

const isRoleRun = (words: readonly Word[]) =>
  (words[0]?.pos !== 'PROPN' || words[nounPhraseEnd(words, 0)]?.pos === 'ADP') &&
  isRoleNoun(words[nounPhraseEnd(words, 0) - 1]?.lower ?? '') &&
  words.length > 2;

/** Takes the appositions out of a run of words: what is left, and the roles they state. */
export function takeAppositions(
  words: readonly Word[],
  isSubject: boolean,
): { words: Word[]; roles: Role[] } {
  const roles: Role[] = [];
  let kept = [...words];
  for (let i = 1; i < kept.length; i++) {
    if (!isBar(kept, i)) continue;
    const found = appositionAt(kept, i);
    if (!found) continue;
    roles.push(...found.roles, ...chainedRoles(kept, found));
    if (found.keep && isSubject) {
      const name = kept.slice(found.start + 1, found.end).filter((_, k, all) => !isBar(all, k));
      return { words: [...name, ...kept.slice(found.end)], roles };
    }
    if (found.keep) i = found.end - 1;
    else {
      kept = [...kept.slice(0, found.start), ...kept.slice(chainEnd(kept, found))];
      i = found.start - 1;
    }
  }
  return { words: kept, roles };
}

/** Where an apposition of the apposition ("with the Center, a think tank,") ends; the end of the first when there is none. */
function chainEnd(words: readonly Word[], found: Found): number {
  const next = chainedRun(words, found);
  return next ? Math.min(words.length, found.end + next.length + 1) : found.end;
}

function chainedRun(words: readonly Word[], found: Found): Word[] | null {
  if (found.end >= words.length || !isBar(words, found.end - 1) || !isName(nameBefore(words, found.end - 1)))
    return null;
  let end = found.end;
  while (end < words.length && !isBar(words, end)) end++;
  const run = words.slice(found.end, end);
  return /^an?$/.test(run[0]?.lower ?? '') && isDescription(run) ? run : null;
}

function chainedRoles(words: readonly Word[], found: Found): Role[] {
  const run = chainedRun(words, found);
  return run ? toRoles(nameBefore(words, found.end - 1), run) : [];
}
