/** Figures that do not fit each other, and one figure for two fates. */
import { compareQuantities } from '../links/compare-values.ts';
import { type Figure, findFigures } from '../links/figures.ts';
import type { Entry, ScoredPair } from '../links/score-dossier.ts';
import { isOneAct, isUpdate } from '../links/update.ts';
import type { ValueClass } from '../types.ts';
import { type Difference, valueAt, whole } from './value-difference.ts';

/** Two figures of one unit that do not fit each other. */
function differingFigures(a: Entry, b: Entry): [Figure, Figure] | null {
  const [x, y] = [findFigures(a.claim.quote), findFigures(b.claim.quote)];
  if (compareQuantities(x, y) !== 'differ') return null;
  for (const one of x)
    for (const other of y) if (compareQuantities([one], [other]) === 'differ') return [one, other];
  return null;
}

/** A later article with a higher count is an update; counts of one day are in conflict; others are unclear. */
function classOfFigures(a: Entry, b: Entry, x: Figure, y: Figure): ValueClass {
  const [from, to] = [a.article.published, b.article.published];
  if (!from || !to) return 'unclear';
  if (from === to || isOneAct(a.reading, b.reading)) return 'contradiction';
  return isUpdate(a.reading, b.reading, [x], [y]) ? 'as-of time' : 'unclear';
}

function reasonOf(a: Entry, b: Entry, found: ValueClass): string {
  if (found === 'as-of time') return 'the later article has the higher count, which may be an update';
  if (found === 'unclear') return 'the articles are not of one day';
  return a.article.published === b.article.published
    ? 'both articles are of one day'
    : 'both tell of one day';
}

/** Figures that do not fit each other, for what seems one thing. */
export function numberDifference({ a, b, found }: ScoredPair): Difference[] {
  const isAnother = found.times === 'differ' || found.places === 'differ' || found.opposed !== null;
  if (isAnother || found.isYearsApart || found.isBackground) return [];
  const figures = differingFigures(a, b);
  if (!figures) return [];
  const [x, y] = [valueAt(a, figures[0]), valueAt(b, figures[1])];
  const kind = classOfFigures(a, b, ...figures);
  const reason = `${x.form} against ${y.form} for what seems one thing; ${reasonOf(a, b, kind)}.`;
  return [{ kind: 'number', class: kind, a: x, b: y, reason }];
}

const FATES = ['kill', 'injure'] as const;
type Fate = (typeof FATES)[number];
const SAID: Record<Fate, { words: string; told: RegExp }> = {
  kill: { words: 'dead', told: /\b(?:kill|dead|die[sd]?\b|death|toll)/iu },
  injure: { words: 'injured', told: /\b(?:injur|wound|hurt)/iu },
};

/** The one fate a claim tells of; null where it tells of both or none. */
function fateOf({ reading }: Entry): Fate | null {
  const [fate, other] = FATES.filter((name) => reading.classes.has(name));
  return fate !== undefined && other === undefined ? fate : null;
}

/** The article gives this figure for that fate too, in another claim. */
const alsoTells = ({ article, claim }: Entry, fate: Fate, figure: Figure): boolean =>
  article.claims.some(
    ({ id, text }) =>
      id !== claim.id &&
      SAID[fate].told.test(text) &&
      findFigures(text).some(({ low, high }) => low === figure.low && high === figure.high),
  );

/** One figure, killed in one claim and injured in the other, where neither article has both. */
export function fateDifference({ a, b, found }: ScoredPair): Difference[] {
  const [x, y] = [fateOf(a), fateOf(b)];
  const figure = a.reading.quantities.find(({ low, high }) =>
    b.reading.quantities.some((other) => other.low === low && other.high === high),
  );
  if (!x || !y || x === y || !figure || found.times === 'differ' || found.places === 'differ') return [];
  if (alsoTells(a, y, figure) || alsoTells(b, x, figure)) return [];
  const reason = `One figure, ${SAID[x].words} in one and ${SAID[y].words} in the other.`;
  return [{ kind: 'number', class: 'unclear', a: whole(a), b: whole(b), reason }];
}
