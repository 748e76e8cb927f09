import { mainVerb } from './clause.ts';
import { goesWithBirth } from './joined-verbs.ts';
import { awaitsPredicate, hasVerb, type Reading } from './reading.ts';
import type { Word } from '../words.ts';
import type { Unit } from './unit.ts';
import { formOf, isHave } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

const isTaggedVerb = (unit: Unit) =>
  unit.kind === 'verb' || (unit.kind === 'participle' && unit.groups[0]?.form === 'ed');
const afterVerb = (unit: Unit) => unit.words[(unit.groups[0]?.end ?? 0) - unit.start];

/** An -ed unit after a comma: the verb the subject waits for, or a description of it ("founded in 1990")? */
function isAwaitedVerb(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  const group = unit?.groups[0];
  if (!unit || !group || group.form === 'gerund' || group.form === 'participle') return false;
  if (unit.words[0]?.lower === 'aged' && unit.words[1]?.pos === 'NUM') return false;
  const object = afterVerb(unit);
  const takesObject = !!object && /^(?:DET|PRON|PROPN|NUM|SYM)$/.test(object.pos) && !object.date;
  const isSeries = units
    .slice(k + 1)
    .some((later) => later.comma && later.conjunction && later.kind === 'verb');
  if (isSeries && takesObject) return true;
  return !units
    .slice(k + 1)
    .some(
      (later) =>
        later.comma &&
        !later.conjunction &&
        (later.kind === 'verb' || later.kind === 'participle') &&
        (later.groups[0]?.form !== 'gerund' || !takesObject),
    );
}

const isPerfect = (predicate: readonly Word[]): boolean => {
  const verb = mainVerb(predicate);
  const first = verb && predicate[verb.start];
  return !!first && isHave(first) && verb.end - verb.start > 1;
};

/** "was elected, served two terms and retired": does a list of verbs end with "and" after the unit? */
function isListed(units: readonly Unit[], k: number): boolean {
  const next = units
    .slice(k + 1)
    .find((unit) => unit.kind !== 'participle' || unit.groups[0]?.form === 'gerund');
  const form = next?.groups[0]?.form ?? 'base';
  return (
    next?.kind === 'verb' && next.conjunction?.lower === 'and' && /^(?:ed|past|bare|participle)$/.test(form)
  );
}

// "was found in a car, parked nearby and owned by …": they describe what stands before them.
const DESCRIBES = wordList('base locate situate own know park');

/** May an -ed unit of a list after a passive be one more verb of its subject? */
function joinsPassive(unit: Unit): boolean {
  const [group] = unit.groups;
  const own = group && unit.words[group.head - unit.start];
  return !!own && own === unit.words[0] && !DESCRIBES.has(own.lemma);
}

/** An -ed unit after a comma that goes on with the verbs of the clause ("blocked deliveries and cancelled the purchase"). */
function continuesVerbs(reading: Reading, units: readonly Unit[], k: number): boolean {
  const unit = units[k] as Unit;
  const { main } = reading;
  const [group] = unit.groups;
  if (!group || !/^(?:ed|participle)$/.test(group.form) || !main || !hasVerb(main)) return false;
  const verb = mainVerb(main.predicate);
  const object = afterVerb(unit);
  // "has closed 12 clinics, frozen pay and …"
  if (group.form === 'participle' && !isPerfect(main.predicate)) return false;
  const own = unit.words[group.head - unit.start];
  if (verb && goesWithBirth(main.predicate[verb.head], own?.lemma ?? '')) return true;
  if (verb?.passive && verb.finite && joinsPassive(unit) && isListed(units, k)) return true;
  return (
    !!verb?.past && !verb.passive && !!object && /^(?:DET|PRON|PROPN|NUM|SYM|NOUN|ADJ)$/.test(object.pos)
  );
}

/** "stunted growth": an -ed form with a noun after it describes that noun; a passive would have none. */
function hasObject(unit: Unit): boolean {
  const verb = unit.words.find((word) => word.pos === 'VERB');
  const isNaming = /^(?:name|call|dub|entitle|title|consider|give)$/.test(verb?.lemma ?? '');
  return (
    unit.groups[0]?.form === 'ed' &&
    !isNaming &&
    /^(?:NOUN|ADJ)$/.test(afterVerb(unit)?.pos ?? '') &&
    !tellsWhen(unit)
  );
}

/** "announced late on Sunday": no object, whatever the tagger sees. */
const tellsWhen = (unit: Unit): boolean => /^(?:late|early|last|next)$/.test(afterVerb(unit)?.lower ?? '');

/** "The results published this week, revealed that …": was the -ed form before the comma only a description? */
export function takesOverVerb(reading: Reading, units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  const { main } = reading;
  const verb = main && hasVerb(main) ? mainVerb(main.predicate) : null;
  if (
    !main ||
    !unit?.comma ||
    unit.conjunction ||
    verb?.form !== 'ed' ||
    verb.end - verb.start > 1 ||
    reading.target !== main
  )
    return false;
  if (
    main.predicate[verb.end]?.pos !== 'ADP' ||
    (unit.kind !== 'verb' && unit.kind !== 'participle') ||
    unit.groups[0]?.form !== 'ed' ||
    units[k + 1]?.kind === 'verb'
  )
    return false;
  return /^(?:that|the|an?|his|her|its|their)$/.test(afterVerb(unit)?.lower ?? '');
}

/** "a focus on creating jobs, improving outcomes, and advocating": does the participle go on with a list of gerunds? */
function listsGerunds(reading: Reading, units: readonly Unit[], k: number): boolean {
  const target = reading.target?.predicate ?? [];
  if (units[k]?.groups[0]?.form !== 'gerund') return false;
  const begun = target.some(
    (word, i) => word.pos === 'VERB' && formOf(word) === 'gerund' && target[i - 1]?.pos === 'ADP',
  );
  const goesOn = units
    .slice(k + 1)
    .some((later) => later.conjunction && later.kind === 'verb' && later.groups[0]?.form === 'gerund');
  return begun && goesOn;
}

/** The unit with its kind as the words before it decide. */
export function settleKind(reading: Reading, units: readonly Unit[], k: number): Unit | undefined {
  const unit = units[k];
  if (unit?.kind !== 'participle') return unit;
  if (listsGerunds(reading, units, k)) return { ...unit, kind: 'verb' };
  const isVerb = awaitsPredicate(reading) ? isAwaitedVerb(units, k) : continuesVerbs(reading, units, k);
  if (!isVerb && hasObject(unit)) return { ...unit, kind: 'phrase' };
  return isVerb ? { ...unit, kind: 'verb' } : unit;
}

/** "while Havana, despite …, defended": does a new subject stand here whose verb comes after an aside? */
export function opensSubject(reading: Reading, units: readonly Unit[], k: number): boolean {
  const [unit, aside, next] = units.slice(k, k + 3);
  if (unit?.kind !== 'phrase' || !unit.comma || !hasVerb(reading.main)) return false;
  const isContrast = /^(?:while|whereas|although|though)$/.test(unit.words[0]?.lower ?? '');
  if (!unit.conjunction && !isContrast) return false;
  const last = unit.words.at(-1);
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(last?.pos ?? '') &&
    !/^(?:some|others|many|most|few|several)$/.test(last?.lower ?? '')
  )
    return false;
  const later = units.slice(k + 1).find((one) => one.kind !== 'phrase' && one.kind !== 'relative');
  if (unit.conjunction?.lower === 'but' && later?.kind === 'verb' && later.comma && !later.conjunction)
    return true;
  const isAside =
    aside?.comma && !aside.conjunction && (aside.kind === 'phrase' || aside.kind === 'relative');
  return !!isAside && !!next?.comma && !next.conjunction && isTaggedVerb(next);
}
