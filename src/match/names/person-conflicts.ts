import type { NameComparison } from '../types.ts';
import type { Alignment } from './align-words.ts';
import type { Slots } from './align-slots.ts';
import type { NameReading, NameWord } from './parse-name.ts';

/** Words of a name as a reason says them. */
export const said = (words: NameWord[]): string => words.map((word) => word.text).join(' ');
/** A judgement that two names are not one. */
export const differ = (kind: 'conflict' | 'different', score: number, reason: string): NameComparison => ({
  same: false,
  kind,
  score,
  reason,
});

/** What contradicts in two names: man and woman, surnames, given names, their order, patronymics; null if nothing does. */
export function conflictOf(
  { given, surnames, patronymic }: Slots,
  a: NameReading,
  b: NameReading,
): NameComparison | null {
  const feminine = [...given.pairs, ...surnames.pairs].find((pair) => pair.relation === 'feminine');
  if (feminine) return differ('conflict', 0.3, `${feminine.reason}.`);
  if (surnames.restA.length > 0 && surnames.restB.length > 0) return surnameConflict(surnames, given, a, b);
  if (given.restA.length > 0 && given.restB.length > 0)
    return differ(
      'conflict',
      0.35,
      `The given names contradict: ${said(given.restA)} and ${said(given.restB)}.`,
    );
  if (given.crossed)
    return differ(
      'conflict',
      0.4,
      'The given names stand in another order, and in these names order is descent.',
    );
  if (patronymic.restA.length > 0 && patronymic.restB.length > 0)
    return differ(
      'conflict',
      0.35,
      `The patronymics contradict: ${said(patronymic.restA)} and ${said(patronymic.restB)}.`,
    );
  return null;
}

function surnameConflict(
  surnames: Alignment,
  given: Alignment,
  a: NameReading,
  b: NameReading,
): NameComparison {
  const shared =
    surnames.restA.find((x) => b.surnames.some((y) => y.fold === x.fold)) ??
    surnames.restB.find((y) => a.surnames.some((x) => x.fold === y.fold));
  if (shared)
    return differ(
      'conflict',
      0.3,
      `${shared.text} stands in different slots: ${said(a.surnames)} and ${said(b.surnames)} are two families.`,
    );
  const score = given.pairs.length > 0 ? 0.25 : 0.05;
  return differ(
    'different',
    score,
    `The surnames differ: ${said(surnames.restA)} and ${said(surnames.restB)}.`,
  );
}
