import { hasVerb, type Reading } from './reading.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "ordered it to rebuild the school, which was swept away, within two years": a time after the comma is of the main verb. */
export function closesRelative({ main, target }: Reading, unit: Unit): boolean {
  const [first, second, third] = unit.words;
  return (
    target !== main &&
    hasVerb(main) &&
    target?.rules.at(-1) === 'relative clause' &&
    !!target.predicate.length &&
    unit.comma?.text === ',' &&
    !unit.conjunction &&
    (first?.lower === 'within' ||
      (/^(?:on|in|by|until|after|before|since|during)$/.test(first?.lower ?? '') &&
        (second?.date === true || third?.date === true)))
  );
}

/** ", none of them seriously hurt": no verb of its own. */
export const isShareOfThem = ({ comma, conjunction, words, groups }: Unit): boolean =>
  comma?.text === ',' &&
  !conjunction &&
  words[1]?.lower === 'of' &&
  words[2]?.lower === 'them' &&
  groups.every(
    ({ form, passive, end, start }) =>
      !passive && end - start === 1 && /^(?:ed|bare|participle|gerund)$/.test(form),
  );

/** ", one made up of refugees": an -ed form after a bare comma describes rather than tells. */
export const isDescription = (unit: Unit, verb: VerbGroup | undefined): boolean =>
  unit.comma?.text === ',' &&
  !unit.conjunction &&
  verb?.form === 'ed' &&
  verb.end - verb.start === 1 &&
  !verb.passive &&
  /^(?:ADP|PART|NOUN|ADJ)$/.test(unit.words[verb.end - unit.start]?.pos ?? '');
