/** Claims of the same words in another order: the doer and the other party, what came first, or where from and where to, change places. */
import { fold } from '../names/fold.ts';
import { wordsIn } from './claim-words.ts';
import { predicatesIn, type Deed } from './deeds.ts';
import { STOP_WORDS } from './lexicon/word-classes.ts';
import { stem } from './stem.ts';
import { CALENDAR } from './take-apart.ts';

/** What changes places between two claims. `word`: the word of the first claim around which it does. */
export interface Turn {
  of: 'parties' | 'times' | 'ways';
  word: string;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

/** Each party of the one is the opposite party of the other. */
const isSwapped = (x: Deed, y: Deed): boolean => {
  const turned = [...x.doers].filter((key) => y.others.has(key));
  const back = [...x.others].filter((key) => y.doers.has(key));
  return turned.some((key) => back.some((other) => other !== key));
};

const isStraight = (x: Deed, y: Deed): boolean => meets(x.doers, y.doers) && meets(x.others, y.others);

function turnedParties(a: string, b: string): Turn | null {
  const others = predicatesIn(b).deeds;
  const pairs = predicatesIn(a).deeds.flatMap((x) =>
    others.filter(({ verb }) => verb === x.verb).map((y) => ({ x, y })),
  );
  const turned = pairs.find(({ x, y }) => isSwapped(x, y));
  if (!turned || pairs.some(({ x, y }) => !isSwapped(x, y) && isStraight(x, y))) return null;
  return { of: 'parties', word: turned.x.word };
}

/** Do two verbs have the same parties in exchanged places: "Ghana beat Mali", "Mali lost to Ghana"? */
export const hasConverse = (a: string, b: string): boolean =>
  predicatesIn(a).deeds.some((x) => predicatesIn(b).deeds.some((y) => x.verb !== y.verb && isSwapped(x, y)));

/** What a claim says came first, and what came after it. */
interface Sequence {
  word: string;
  earlier: ReadonlySet<string>;
  later: ReadonlySet<string>;
}

const OPENING = /^(before|after)\b([^,]+),(.+)$/isu;
const MIDDLE = /^(.+?\S)\s+(before|after)\b(.+)$/isu;

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .map((word) => word.fold)
      .filter((word) => !STOP_WORDS.has(word) && !CALENDAR.has(word) && !/^\d/u.test(word))
      .map(stem),
  );

function sequenceIn(text: string): Sequence | null {
  const opening = OPENING.exec(text);
  const middle = opening ? null : MIDDLE.exec(text);
  const [word, main, other] = opening
    ? [opening[1]!, opening[3]!, opening[2]!]
    : [middle?.[2] ?? '', middle?.[1] ?? '', middle?.[3] ?? ''];
  const [told, beside] = [contentOf(main), contentOf(other)];
  if (told.size === 0 || beside.size === 0) return null;
  return /^before$/iu.test(word)
    ? { word, earlier: told, later: beside }
    : { word, earlier: beside, later: told };
}

/** Share of the words of the shorter one that the other has. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((key) => b.has(key)).length / Math.min(a.size, b.size);

const ALIKE = 0.6;

function turnedTimes(a: string, b: string): Turn | null {
  const [x, y] = [sequenceIn(a), sequenceIn(b)];
  if (!x || !y) return null;
  const across = Math.min(overlap(x.earlier, y.later), overlap(x.later, y.earlier));
  const straight = Math.max(overlap(x.earlier, y.earlier), overlap(x.later, y.later));
  return across >= ALIKE && across > straight ? { of: 'times', word: x.word } : null;
}

const WAY =
  /\bfrom (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:on )?(?:to|into) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;

function turnedWays(a: string, b: string): Turn | null {
  const [x, y] = [WAY.exec(a), WAY.exec(b)];
  if (!x || !y) return null;
  const isTurned = fold(x[1]!) === fold(y[2]!) && fold(x[2]!) === fold(y[1]!);
  return isTurned ? { of: 'ways', word: 'from' } : null;
}

/** What two claims of much the same words have the other way round; null where nothing is. */
export const turnBetween = (a: string, b: string): Turn | null =>
  turnedTimes(a, b) ?? turnedWays(a, b) ?? turnedParties(a, b);
