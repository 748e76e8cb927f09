import type { Word } from '../words.ts';
import { isBe } from '../clauses/verb-forms.ts';
import { fullPhraseStart, nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import {
  isOfSeveralPosts,
  namesHolder,
  ofPost,
  opensPost,
  postBefore,
  postWithList,
  splitRoles,
} from './apposed-posts.ts';
import { isDescription, isName, isOfPlace, isOfPost, nameBefore } from './apposition-parts.ts';
import { singularKind } from './kind-nouns.ts';
import { articleFor, indefinite, type Role } from './roles.ts';
import { holdsRole } from './openings.ts';
import { isRoleNoun } from './role-nouns.ts';
import { itemsFrom } from './items.ts';
import { wordList } from '../word-list.ts';

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
interface Found {
  start: number;
  end: number;
  roles: Role[];
  keep: boolean;
  /** What it describes is all that stands before it, and not a part ("an inquiry led by a judge, Ann Holt,"). */
  isHead?: boolean;
}

const asRole = (holder: readonly Word[], role: Word[]): Role => ({
  holder: [...holder],
  role,
  article: articleFor(role, false),
  rule: 'apposition',
});

const toRoles = (holder: readonly Word[], description: readonly Word[]): Role[] =>
  splitRoles(description).map((role) => asRole(holder, role));

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

// They count among the works or clubs of somebody, and mean nothing without him.
const OF_ITS_OWNER = wordList(
  'own first second third fourth fifth sixth seventh eighth ninth tenth last latest newest new next final debut only previous other same hometown home sophomore follow-up',
);
const A_PLACE = wordList(
  'city town village suburb province island country lake river mountain port tribe island',
);

/** "the 1997 film, Money Talks", "a member of the band, Red Fox": the name is of the noun right before it. */
function kindBefore(words: readonly Word[], bar: number, name: readonly Word[]): Role | null {
  let start = nounPhraseStart(words, bar);
  while (start > 0 && words[start - 1]?.date) start--;
  if (/^(?:DET|PRON)$/.test(words[start - 1]?.pos ?? '')) start--;
  const near = words.slice(start, bar);
  const [first] = near;
  const noun = near.at(-1);
  const isKind = noun?.pos === 'NOUN' && singularKind(noun.lower) === noun.lower && !A_PLACE.has(noun.lower);
  if (!isKind || !/^(?:DET|PRON)$/.test(first?.pos ?? '') || name.length > 5) return null;
  if (!name.every((word) => word.pos === 'PROPN' && !word.date)) return null;
  const owner = near.findLastIndex((word) => /^['’]s?$/.test(word.lower));
  const role = near
    .slice(owner + 1)
    .filter((word) => /^(?:NOUN|ADJ)$/.test(word.pos) && !word.date && !OF_ITS_OWNER.has(word.lower));
  return { holder: [...name], role, article: indefinite(role), rule: 'kind' };
}

/** "a charity that pays for schools, clinics, and roads, …": a list at the end of a description belongs to it. */
function withList(words: readonly Word[], start: number, end: number): number {
  const item = nounPhraseStart(words, end, start);
  const isOpen = words[item - 1]?.pos === 'ADP' || words[item - 1]?.pos === 'VERB';
  if (!isOpen || item - 1 <= start || words[end]?.text !== ',') return end;
  const { items, end: stop } = itemsFrom(words, item, []);
  const isPlain = items.every((one) => one.every((word) => word.pos !== 'PROPN'));
  return isPlain &&
    items.length > 2 &&
    (stop >= words.length || /^[,.]$/.test(words[stop]?.text ?? '') || words[stop]?.pos === 'ADP')
    ? listEnd(words, stop)
    : end;
}

const listEnd = (words: readonly Word[], stop: number): number => {
  const bar = words.findIndex((_, i) => i >= stop && isBar(words, i));
  return bar < 0 ? words.length : bar;
};

/** "Ada Neri and Ugo Conti, the mayor of Pisa": one role has one holder, the last named. */
function lastOfPair(names: readonly Word[], description: readonly Word[]): Word[] {
  const head = description[nounPhraseEnd(description, 0) - 1];
  const isPlural = head !== undefined && head.lower.endsWith('s') && head.lemma !== head.lower;
  return isPlural ? [...names] : names.slice(names.findLastIndex((word) => word.pos === 'CCONJ') + 1);
}

/** The apposition that the bar at `bar` opens, if it opens one. */
function appositionAt(words: readonly Word[], bar: number): Found | null {
  let end = bar + 1;
  while (end < words.length && !isBar(words, end) && words[end]?.text !== ';') end++;
  if (words[end]?.text !== ';') end = withList(words, bar + 1, withPlace(words, bar + 1, end));
  // "Lee, also a member of the council, …"
  const from = /^(?:also|currently|himself|herself|itself)$/.test(words[bar + 1]?.lower ?? '')
    ? bar + 2
    : bar + 1;
  const right = words
    .slice(from, end)
    .filter((w, i, all) => !(i === all.length - 1 && /^[.!?]$/.test(w.text)));
  const closes = words[end];
  // "the site, a shop, and the Fund": a list, unless a name with its own description comes next
  const goesOn =
    closes && words[end + 1]?.pos === 'CCONJ' && !isRoleRun(right) && !namesHolder(words, bar, right);
  const isDescribed = /^an?$/.test(right[0]?.lower ?? '') && words[end + 2]?.pos === 'PROPN';
  if (right.length === 0 || (goesOn && !isDescribed)) return null;
  const left = nameBefore(words, bar);
  if (left.length === 0 || left.at(-1)?.date) return null;
  // "Minister of Trade, Secretary of State for Health and …": posts side by side
  if (holdsRole(right, 0) && (holdsRole(left, 0) || isOfPost(words, bar - left.length))) return null;
  // "Born in Leeds, the son of a miner": no place is anybody's son
  const isPlace = /^(?:in|at|near)$/.test(words[bar - left.length - 1]?.lower ?? '');
  if (isPlace && isRoleNoun(right[nounPhraseEnd(right, 0) - 1]?.lower ?? '')) return null;
  const until = closes ? (closes.text === ';' ? end : end + 1) : from + right.length;
  if (isName(left) && left.at(-1)?.pos === 'PROPN' && isDescription(right)) {
    const holder = isOfPlace(left, right)
      ? words.slice(fullPhraseStart(words, bar), bar)
      : stripTitle(lastOfPair(left, right));
    return { start: bar, end: until, roles: toRoles(holder, right), keep: false };
  }
  const kind = kindBefore(words, bar, right);
  if (kind && !(closes && words[end + 1]?.pos === 'PROPN'))
    return { start: bar, end: until, roles: [kind], keep: true };
  const listed = postWithList(words, bar);
  const wide = listed ?? postBefore(words, bar);
  const head = wide[nounPhraseEnd(wide, 0) - 1];
  // "the Prime Minister of Fiji, Ann Lee"
  const headIsCommon = head?.pos === 'NOUN' || (head?.pos === 'PROPN' && wide[0]?.lower === 'the');
  const isShortName = right.length <= 5 && right.every((w) => w.pos === 'PROPN' || /^[-–’']$/.test(w.text));
  // "is the founder of the gallery, Artista": it is told who the founder is
  const copula = words[bar - wide.length - 1];
  const isTold = copula !== undefined && isBe(copula);
  if (
    !isTold &&
    headIsCommon &&
    isShortName &&
    (listed || !wide.some((word) => word.pos === 'CCONJ') || isOfSeveralPosts(wide)) &&
    opensPost(wide) &&
    isRoleNoun(wide[nounPhraseEnd(wide, 0) - 1]?.lower ?? '')
  ) {
    const isHead = wide.length === bar;
    return {
      start: bar,
      end: until,
      roles: listed ? [asRole(right, listed)] : toRoles(right, ofPost(wide)),
      keep: true,
      isHead,
    };
  }
  return null;
}

const isRoleRun = (words: readonly Word[]) =>
  (words[0]?.pos !== 'PROPN' || words[nounPhraseEnd(words, 0)]?.pos === 'ADP') &&
  isRoleNoun(words[nounPhraseEnd(words, 0) - 1]?.lower ?? '') &&
  words.length > 2;

/** Words without their appositions, and the roles that these state. */
export interface Apposed {
  words: Word[];
  roles: Role[];
}

/** Takes the appositions out of a run of words: what is left, and the roles they state. */
export function takeAppositions(words: readonly Word[], isSubject: boolean): Apposed {
  const roles: Role[] = [];
  let kept = [...words];
  for (let i = 1; i < kept.length; i++) {
    if (!isBar(kept, i)) continue;
    const found = appositionAt(kept, i);
    if (!found) continue;
    roles.push(...found.roles, ...chainedRoles(kept, found));
    if (found.keep && isSubject && found.isHead && found.roles[0]?.rule !== 'kind') {
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
