import type { NameComparison } from '../types.ts';
import { createNameBlocks } from './block-names.ts';
import { compareForms, type KindedForm } from './compare-forms.ts';

/** The forms of a dossier, each with a number, found again by what they share. */
export interface NameIndex {
  size: () => number;
  at: (number: number) => KindedForm;
  numberOf: (form: string) => number | undefined;
  /**
   * Adds a form, or says what it names now. Returns the numbers of the forms that have other candidates since, itself among them;
   * none where nothing changed.
   */
  put: (form: KindedForm) => number[];
  candidates: (number: number) => number[];
  compare: (a: number, b: number) => NameComparison;
}

/** An index of no forms yet. It grows by `put`; nothing in it hangs on the order in which forms are put. */
export function createNameIndex(): NameIndex {
  const forms: KindedForm[] = [];
  const numbers = new Map<string, number>();
  const blocks = createNameBlocks();
  return {
    size: () => forms.length,
    at: (number) => forms[number]!,
    numberOf: (form) => numbers.get(form),
    put({ form, kind }) {
      const known = numbers.get(form);
      if (known !== undefined) {
        if (forms[known]!.kind === kind) return [];
        forms[known] = { form, kind };
        return [known];
      }
      const number = forms.length;
      forms.push({ form, kind });
      numbers.set(form, number);
      return [number, ...blocks.add(form)];
    },
    candidates: (number) => blocks.candidates(number),
    compare: (a, b) => compareForms(forms[a]!, forms[b]!),
  };
}
