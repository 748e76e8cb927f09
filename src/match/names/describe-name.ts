import type { VariantPair } from '../types.ts';
import { compareForms, type KindedForm } from './compare-forms.ts';

/** A form and how often it stands in the articles. */
export interface UsedForm extends KindedForm {
  uses: number;
}

/** Every typed pair of one name's forms. */
export const pairsOf = (forms: KindedForm[]): VariantPair[] =>
  forms.flatMap((a, i) =>
    forms.slice(i + 1).map((b) => {
      const { kind, reason } = compareForms(a, b);
      return { a: a.form, b: b.form, class: kind, reason };
    }),
  );

/** Differences that leave a spelling as it is: they support each other. */
const SPELT_ALIKE: ReadonlySet<string> = new Set([
  'identical',
  'diacritics',
  'punctuation',
  'word order',
  'short form',
]);

/** The form used most, its accents and omissions aside; of two used as often, the fuller one. Common, not correct: the house style decides. */
export function commonest(forms: UsedForm[], pairs: VariantPair[]): string {
  const alike = (x: UsedForm, y: UsedForm): boolean =>
    x === y ||
    pairs.some(
      ({ a, b, class: kind }) =>
        SPELT_ALIKE.has(kind) && ((a === x.form && b === y.form) || (a === y.form && b === x.form)),
    );
  const support = (form: UsedForm): number =>
    forms.filter((other) => alike(form, other)).reduce((sum, other) => sum + other.uses, 0);
  const rank = (form: UsedForm): number[] => [
    support(form),
    form.form.length,
    form.form.replace(/\p{ASCII}/gu, '').length,
    form.uses,
  ];
  const isBefore = (x: number[], y: number[]): boolean => {
    const at = x.findIndex((value, i) => value !== y[i]);
    return at >= 0 && x[at]! > y[at]!;
  };
  return forms.reduce((best, next) => (isBefore(rank(next), rank(best)) ? next : best)).form;
}
