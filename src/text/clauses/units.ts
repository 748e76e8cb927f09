import type { Word } from '../words.ts';
import { fullPhraseStart, hasNoun, nounPhraseEnd } from './noun-phrases.ts';
import { trimAdverbs, type VerbGroup } from './verb-groups.ts';
import { numberOfVerb } from './finite.ts';

/** A clause boundary divides a sentence into units; how they belong together is decided in assemble.ts. */
export type UnitKind = 'clause' | 'verb' | 'relative' | 'participle' | 'absolute' | 'adverbial' | 'phrase';

/** `comma` and `conjunction` are the words that open it; `mark` is its relative pronoun or subordinator. */
export interface Unit {
  kind: UnitKind;
  comma: Word | null;
  conjunction: Word | null;
  mark: Word[];
  words: Word[];
  start: number;
  groups: VerbGroup[];
}

const isDash = (words: readonly Word[], i: number) => {
  const word = words[i];
  if (!word || !/^(?:[-–—]|--)$/.test(word.text)) return false;
  return (
    word.text === '—' ||
    word.text === '--' ||
    (words[i - 1]?.end !== word.start && words[i + 1]?.start !== word.end)
  );
};
const isComma = (words: readonly Word[], i: number) =>
  /^[,;:]$/.test(words[i]?.text ?? '') || isDash(words, i);
const isCoordinator = (word: Word | undefined) =>
  word?.pos === 'CCONJ' && /^(?:and|but|yet)$/.test(word.lower);
const isAdverb = (word: Word | undefined) => word?.pos === 'ADV' || /^(?:not|never)$/.test(word?.lower ?? '');

const SUBORDINATORS = new Set(
  'while whereas although though because since if unless when whenever after before until till once as so provided'.split(
    ' ',
  ),
);
const STARTS_CLAUSE = /^(?:that|who|which|whom|whose|what|how|why|where|whether)$/;
const SUBJECT = /^(?:he|she|they|we|i|it)$/;
const QUANTIFIER = /^(?:many|some|most|all|both|several|none|one|two|three|half|each|few)$/;
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that', 'where']);

interface Scan {
  words: readonly Word[];
  groups: readonly VerbGroup[];
}

/** The finite verb group that begins at `from`, adverbs aside. */
function verbAt({ words, groups }: Scan, from: number): VerbGroup | null {
  let i = from;
  while (isAdverb(words[i])) i++;
  return groups.find((g) => g.start >= from && g.start <= i && g.end > i) ?? null;
}

/** The finite verb of the clause that begins at `from`, when a subject stands before it and nothing breaks in between. */
export function clauseVerb(scan: Scan, from: number): VerbGroup | null {
  const { words, groups } = scan;
  for (const group of groups) {
    if (group.start < from || group.finite !== true) continue;
    const before = words.slice(from, group.start);
    if (!hasNoun(before) || before.some((w) => RELATIVES.has(w.lower) && w.pos === 'PRON' && w !== before[0]))
      return null;
    for (let i = from; i < group.start; i++) if (isComma(words, i)) return null;
    const subject = fullPhraseStart(words, trimAdverbs(words, group.start), from);
    if (subject >= trimAdverbs(words, group.start)) return null;
    const lead = words[subject - 1];
    if (subject > from && words[subject]?.lower === 'that') return null;
    if (lead && subject > from && (SUBORDINATORS.has(lead.lower) || STARTS_CLAUSE.test(lead.lower)))
      return null;
    return subject > from && lead?.pos === 'ADP' && subject - 1 === from ? null : group;
  }
  return null;
}

const endsNoun = (word: Word | undefined) =>
  !!word && (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos) || word.text === ')');

const isObjectRelative = (word: Word | undefined) => word?.lower === 'whom' || word?.lower === 'which';

/** Words of a relative mark before its pronoun: "with | whom", "many of | which". */
function marksBefore(words: readonly Word[], i: number): number {
  if (
    QUANTIFIER.test(words[i]?.lower ?? '') &&
    words[i + 1]?.lower === 'of' &&
    isObjectRelative(words[i + 2])
  )
    return 2;
  return words[i]?.pos === 'ADP' && isObjectRelative(words[i + 1]) ? 1 : 0;
}

/** Length of the relative mark at `i` ("which", "with whom"), or 0. */
function relativeMark(scan: Scan, i: number, afterComma: boolean): number {
  const { words } = scan;
  const at = i + marksBefore(words, i);
  const word = words[at];
  if (!word || !RELATIVES.has(word.lower) || !endsNoun(words[afterComma ? i - 2 : i - 1])) return 0;
  if (word.lower === 'that' && (afterComma || !verbAt(scan, at + 1)?.finite)) return 0;
  const hasVerb = verbAt(scan, at + 1)?.finite !== undefined || clauseVerb(scan, at + 1);
  return hasVerb ? at + 1 - i : 0;
}

/** Length of the subordinator at `i` ("even as"), or 0. */
function subordinatorMark(scan: Scan, i: number): number {
  const { words } = scan;
  const at = /^(?:even|just|only)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  const word = words[at];
  if (!word || !SUBORDINATORS.has(word.lower) || word.pos === 'VERB') return 0;
  if (word.lower === 'as' && /^(?:as|such|same|well|soon|long|far)$/.test(words[at - 1]?.lower ?? ''))
    return 0;
  if (word.lower === 'as' && /^an?$/.test(words[at + 1]?.lower ?? '') && !directVerb(scan, at + 1)) return 0;
  if (word.lower === 'as' && (words[at - 1]?.pos === 'VERB' || words[at + 1]?.pos === 'ADP')) return 0;
  if (word.lower === 'if' && /^(?:any|not|so|possible|necessary|anything)$/.test(words[at + 1]?.lower ?? ''))
    return 0;
  if (word.lower === 'so' && words[at + 1]?.lower !== 'that' && words[i - 1]?.text !== ',') return 0;
  return clauseVerb(scan, at + 1) ? at + 1 - i : 0;
}

/** Does the verb follow right on the plain noun phrase at `from` ("as a storm hit")? */
function directVerb(scan: Scan, from: number): boolean {
  const end = nounPhraseEnd(scan.words, from);
  return clauseVerb(scan, from)?.start === end;
}

function startsParticiple({ words, groups }: Scan, from: number): boolean {
  if (/^(?:when|how|why|where|once)$/.test(words[from]?.lower ?? '')) return false;
  let i = from;
  while (isAdverb(words[i])) i++;
  const group = groups.find((g) => g.start === i || g.start === from);
  if (!group || group.infinitive) return false;
  return (
    words[group.head]?.pos === 'VERB' &&
    group.finite !== true &&
    /^(?:gerund|ed|participle)$/.test(group.form) &&
    group.end - group.start <= 1 + i - from
  );
}

const startsAbsolute = ({ words, groups }: Scan, from: number): boolean => {
  const group = groups.find((g) => g.start > from);
  if (words[from]?.lower !== 'with' && group && words[group.head]?.lower !== 'being') return false;
  if (!group || group.form !== 'gerund' || !endsNoun(words[group.start - 1])) return false;
  for (let i = from; i < group.start; i++) if (isComma(words, i) || words[i]?.pos === 'CCONJ') return false;
  return words[group.head]?.pos === 'VERB' || words[group.head]?.lower === 'being';
};

/** Is this coordinator between two verbs that share what follows ("maintain and strengthen ties")? */
const joinsBareVerbs = ({ words, groups }: Scan, i: number) => {
  const end = words[i - 1]?.pos === 'ADP' && words[i - 2]?.pos === 'VERB' ? i - 1 : i;
  return groups.some((g) => g.end === end && words[g.head]?.pos === 'VERB');
};

/** "valuable, friendly and aimed at …": the participle goes on with adjectives. */
const listsAdjectives = ({ words }: Scan, i: number, at: number) =>
  words[i - 1]?.pos === 'ADJ' && words[i]?.pos === 'CCONJ' && words[at + 1]?.pos === 'ADP';

interface Opening {
  kind: UnitKind;
  comma: Word | null;
  conjunction: Word | null;
  markLength: number;
  start: number;
}

function trimStart(words: readonly Word[], start: number): number {
  let i = start;
  while (isAdverb(words[i])) i++;
  return i;
}

/** "Flooding in Italy killed 12": the participle is the subject of a verb further on. */
function isVerbalSubject({ words, groups }: Scan, start: number): boolean {
  if (groups.some((g) => g.finite === true && g.end <= start)) return false;
  const [first, next] = groups.filter((g) => g.start >= start);
  if (!first || !next?.finite || first.form !== 'gerund' || first.start > trimStart(words, start))
    return false;
  return !words
    .slice(start, next.start)
    .some(
      (w, i) =>
        isComma(words, start + i) ||
        STARTS_CLAUSE.test(w.lower) ||
        SUBORDINATORS.has(w.lower) ||
        SUBJECT.test(w.lower),
    );
}

/** "between A and B and that amount excludes": the singular verb belongs to what follows the second "and". */
const joinsLaterSubject = ({ words }: Scan, start: number, verb: VerbGroup): boolean =>
  numberOfVerb(words.slice(verb.start, verb.end)) === 'one' &&
  words.slice(start, verb.start).some(isCoordinator);

function kindAt(scan: Scan, start: number, coordinated: boolean): UnitKind {
  if (isVerbalSubject(scan, start)) return 'clause';
  const verb = verbAt(scan, start);
  if (verb && verb.finite !== false && !startsParticiple(scan, start)) return 'verb';
  if (verb && coordinated) return 'verb';
  if (startsParticiple(scan, start)) return 'participle';
  if (startsAbsolute(scan, start)) return 'absolute';
  if (/^(?:when|how|why|where|once)$/.test(scan.words[start]?.lower ?? '')) return 'phrase';
  const clause = clauseVerb(scan, start);
  return clause && !(coordinated && joinsLaterSubject(scan, start, clause)) ? 'clause' : 'phrase';
}

/** Can a unit open here at all? Most words fail this at once. */
function mayOpen(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (
    word.pos === 'PUNCT' ||
    word.pos === 'CCONJ' ||
    RELATIVES.has(word.lower) ||
    SUBORDINATORS.has(word.lower)
  )
    return true;
  if (word.lower === 'even' || word.lower === 'just' || word.lower === 'only') return true;
  return isObjectRelative(words[i + 1]) || isObjectRelative(words[i + 2]);
}

/** The unit that opens at `i` after a comma, conjunction or mark; null when none does. */
function openingAt(scan: Scan, i: number, since: number): Opening | null {
  const { words } = scan;
  if (!mayOpen(words, i)) return null;
  const comma = isComma(words, i) ? (words[i] ?? null) : null;
  let at = comma ? i + 1 : i;
  const conjunction = isCoordinator(words[at]) ? (words[at] ?? null) : null;
  if (conjunction) at++;
  const relative = relativeMark(scan, at, comma !== null && !conjunction);
  if (relative && !conjunction)
    return { kind: 'relative', comma, conjunction, markLength: relative, start: at };
  const subordinator = subordinatorMark(scan, at);
  if (subordinator) return { kind: 'adverbial', comma, conjunction, markLength: subordinator, start: at };
  if (!comma && !conjunction) return null;
  const kind = kindAt(scan, at, conjunction !== null);
  if (kind === 'verb' && (joinsBareVerbs(scan, i) || listsAdjectives(scan, i, at))) return null;
  const hasVerb = scan.groups.some(
    (g) => g.start >= since && g.end <= i && (g.finite !== false || kind === 'participle' || kind === 'verb'),
  );
  if (!comma && (kind === 'phrase' || kind === 'absolute' || !hasVerb)) return null;
  return { kind, comma, conjunction, markLength: 0, start: at };
}

function firstOpening(scan: Scan): Opening {
  const skipped = isCoordinator(scan.words[0]) ? 1 : 0;
  const markLength = subordinatorMark(scan, skipped);
  const kind = markLength ? 'adverbial' : kindAt(scan, skipped, false);
  return { kind, comma: null, conjunction: null, markLength, start: skipped };
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
  const openings: (Opening & { at: number })[] = [{ ...firstOpening(scan), at: 0 }];
  for (let i = (openings[0]?.start ?? 0) + (openings[0]?.markLength ?? 0) + 1; i < words.length; i++) {
    const since = openings.findLast((one) => one.kind !== 'phrase')?.start ?? 0;
    const opening = openingAt(scan, i, since);
    if (!opening) continue;
    openings.push({ ...opening, at: i });
    i = Math.max(i, opening.start + opening.markLength - 1);
  }
  const units = openings.map((opening, k) => toUnit(scan, opening, openings[k + 1]?.at ?? words.length));
  return units.flatMap((unit, k) =>
    unit.kind === 'relative' && units.slice(0, k).every((u) => !carriesTense(u))
      ? partRelative(unit)
      : [unit],
  );
}

const carriesTense = (unit: Unit): boolean =>
  unit.kind !== 'relative' && unit.kind !== 'adverbial' && unit.groups.some((g) => g.finite === true);

/** "[the man] who stabbed three people | was arrested": a relative inside a subject ends before the verb of its noun. */
function partRelative(unit: Unit): Unit[] {
  const tensed = unit.groups.filter((g) => g.finite !== false);
  const second = tensed[1];
  if (!second) return [unit];
  const at = second.start - unit.start;
  if (
    unit.words
      .slice(0, at)
      .some((w) => w.pos === 'CCONJ' || STARTS_CLAUSE.test(w.lower) || SUBORDINATORS.has(w.lower))
  )
    return [unit];
  const rest = {
    ...unit,
    kind: 'verb' as const,
    comma: null,
    conjunction: null,
    mark: [],
    words: unit.words.slice(at),
    start: second.start,
  };
  return [
    { ...unit, words: unit.words.slice(0, at), groups: unit.groups.filter((g) => g.end <= second.start) },
    { ...rest, groups: unit.groups.filter((g) => g.start >= second.start) },
  ];
}
