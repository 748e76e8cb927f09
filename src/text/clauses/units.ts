import { WordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { isObjectRelative, relativeMark, subordinatorMark } from './marks.ts';
import { isComma, isCoordinator, RELATIVES, STARTS_CLAUSE, SUBORDINATORS, type Scan } from './scan.ts';
import type { Unit, UnitKind } from './unit.ts';
import { joinsBareVerbs, kindAt, listsAdjectives } from './unit-kinds.ts';
import type { VerbGroup } from './verb-groups.ts';

interface Opening {
  at: number;
  kind: UnitKind;
  comma: Word | null;
  conjunction: Word | null;
  markLength: number;
  start: number;
}
const OPENERS = new WordList([...RELATIVES, ...SUBORDINATORS, 'even', 'just', 'only']);

/** Can a unit open here at all? Most words fail this at once. */
function mayOpen(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.pos === 'PUNCT' || word.pos === 'CCONJ' || OPENERS.has(word.lower)) return true;
  return isObjectRelative(words[i + 1]) || isObjectRelative(words[i + 2]);
}

/** "6-2, 6-3": the sets of one match. */
const isBetweenScores = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === ',' && isScore(words[i - 1]) && isScore(words[i + 1]);
const isScore = (word: Word | undefined): boolean => word?.pos === 'NUM' && /^\d+[-–]\d+$/.test(word.text);

/** The unit that opens at `i` after a comma, conjunction or mark; null when none does. */
function openingAt(scan: Scan, i: number, since: number): Opening | null {
  const { words } = scan;
  if (!mayOpen(words, i) || isBetweenScores(words, i)) return null;
  const comma = isComma(words, i) ? (words[i] ?? null) : null;
  let at = comma ? i + 1 : i;
  const conjunction = isCoordinator(words[at]) ? (words[at] ?? null) : null;
  if (conjunction) at++;
  const relative = relativeMark(scan, at, comma !== null && !conjunction);
  if (relative && !conjunction)
    return { at: i, kind: 'relative', comma, conjunction, markLength: relative, start: at };
  const subordinator = subordinatorMark(scan, at);
  if (subordinator)
    return { at: i, kind: 'adverbial', comma, conjunction, markLength: subordinator, start: at };
  if (!comma && !conjunction) return null;
  const kind = kindAt(scan, at, conjunction !== null);
  // "which took years to complete, did not say": an auxiliary shares nothing with the verb before the comma
  const isParted = comma !== null && !conjunction && words[at]?.pos === 'AUX';
  if (kind === 'verb' && ((!isParted && joinsBareVerbs(scan, i)) || listsAdjectives(scan, i, at)))
    return null;
  if (!comma && (kind === 'phrase' || kind === 'absolute' || !hasVerb(scan, since, i, kind))) return null;
  return { at: i, kind, comma, conjunction, markLength: 0, start: at };
}

/** Is there a verb in [from, to) that a unit of this kind can be joined to? */
const hasVerb = ({ groups }: Scan, from: number, to: number, kind: UnitKind): boolean =>
  groups.some(
    (g) => g.start >= from && g.end <= to && (g.finite !== false || kind === 'participle' || kind === 'verb'),
  );

function firstOpening(scan: Scan): Opening {
  const skipped = isCoordinator(scan.words[0]) ? 1 : 0;
  const markLength = subordinatorMark(scan, skipped);
  const kind = markLength ? 'adverbial' : kindAt(scan, skipped, false);
  return { at: 0, kind, comma: null, conjunction: null, markLength, start: skipped };
}

function toUnit({ words, groups }: Scan, opening: Opening, end: number): Unit {
  const bodyStart = opening.start + opening.markLength;
  return {
    kind: opening.kind,
    comma: opening.comma,
    conjunction: opening.conjunction,
    mark: words.slice(opening.start, bodyStart),
    words: words.slice(bodyStart, end),
    start: bodyStart,
    groups: groups.filter((g) => g.start >= bodyStart && g.end <= end),
  };
}

/** The units of a sentence, left to right; together they hold all its words. */
export function splitUnits(words: readonly Word[], groups: readonly VerbGroup[]): Unit[] {
  const scan = { words, groups };
  const first = firstOpening(scan);
  const openings = [first];
  let since = first.kind === 'phrase' ? 0 : first.start;
  for (let i = first.start + first.markLength + 1; i < words.length; i++) {
    const opening = openingAt(scan, i, since);
    if (!opening) continue;
    openings.push(opening);
    if (opening.kind !== 'phrase') since = opening.start;
    i = Math.max(i, opening.start + opening.markLength - 1);
  }
  const units = openings.map((opening, k) => toUnit(scan, opening, openings[k + 1]?.at ?? words.length));
  return partRelatives(withApposedOwner(units));
}

/** "Viasna, whose founder, Ales Bily, is in prison, protested": the apposition and the verb behind it belong to the relative. */
function withApposedOwner(units: Unit[]): Unit[] {
  const at = units.findIndex(({ kind, words }) => kind === 'phrase' && words[0]?.lower === 'whose');
  const [whose, name, verb, ...rest] = at < 0 ? [] : units.slice(at);
  const isApposed = [name, verb].every((unit) => unit?.comma?.text === ',' && !unit.conjunction);
  const isClosed =
    units.slice(0, at).some(carriesTense) || rest.some(({ comma, groups }) => comma && groups[0]);
  if (!whose || !name || !verb || name.kind !== 'phrase' || verb.kind !== 'verb' || !isApposed || !isClosed)
    return units;
  const [mark, ...owned] = whose.words;
  const words = [...owned, ...[name, verb].flatMap((unit) => [unit.comma as Word, ...unit.words])];
  const relative: Unit = { ...whose, kind: 'relative', mark: [mark as Word], words, groups: verb.groups };
  return [...units.slice(0, at), { ...relative, start: whose.start + 1 }, ...rest];
}

/** The units, with each relative before the first tense parted from the verb of its noun. */
function partRelatives(units: readonly Unit[]): Unit[] {
  const parted: Unit[] = [];
  let tensed = false;
  for (const unit of units) {
    if (unit.kind === 'relative' && !tensed) parted.push(...partRelative(unit));
    else if (unit.kind === 'adverbial' && !tensed && parted.at(-1)?.kind === 'relative' && !unit.comma)
      parted.push(...partAdverbial(unit));
    else parted.push(unit);
    tensed ||= carriesTense(unit);
  }
  return parted;
}

/** "[the man who killed three] when he hit their car | has been jailed": the second auxiliary is of the man. */
function partAdverbial(unit: Unit): Unit[] {
  const second = unit.groups.filter((g) => g.finite === true)[1];
  const at = second ? second.start - unit.start : 0;
  const isOpen = unit.words.slice(0, at).some((w) => w.pos === 'CCONJ' || STARTS_CLAUSE.has(w.lower));
  return second && unit.words[at]?.pos === 'AUX' && !isOpen ? partAt(unit, second) : [unit];
}

const carriesTense = (unit: Unit): boolean =>
  unit.kind !== 'relative' && unit.kind !== 'adverbial' && unit.groups.some((g) => g.finite === true);

/** "a fire that broke out on Saturday killed 12": an -ed form with an object is the verb of the noun. */
const takesObject = (unit: Unit, group: VerbGroup): boolean =>
  group.form === 'ed' &&
  unit.words[group.start - unit.start]?.lower !== 'aged' &&
  group.end - group.start === 1 &&
  /^(?:DET|NUM|SYM|PROPN)$/.test(unit.words[group.end - unit.start]?.pos ?? '') &&
  !unit.words[group.end - unit.start]?.date;

/** "[the man] who stabbed three people | was arrested": a relative inside a subject ends before the verb of its noun. */
function partRelative(unit: Unit): Unit[] {
  const tensed = unit.groups.filter((g) => g.finite !== false || takesObject(unit, g));
  const second = tensed[1];
  if (!second) return [unit];
  const at = second.start - unit.start;
  if (
    unit.words
      .slice(0, at)
      .some((w) => w.pos === 'CCONJ' || STARTS_CLAUSE.has(w.lower) || SUBORDINATORS.has(w.lower))
  )
    return [unit];
  return partAt(unit, second);
}

/** A unit cut before a verb group that is of the noun before the unit. */
function partAt(unit: Unit, group: VerbGroup): Unit[] {
  const at = group.start - unit.start;
  const rest = {
    ...unit,
    kind: 'verb' as const,
    comma: null,
    conjunction: null,
    mark: [],
    words: unit.words.slice(at),
    start: group.start,
  };
  return [
    { ...unit, words: unit.words.slice(0, at), groups: unit.groups.filter((g) => g.end <= group.start) },
    { ...rest, groups: unit.groups.filter((g) => g.start >= group.start) },
  ];
}
