/** Where articles spell a name otherwise than the house prints it. */
import { deviates } from '../../domain/house-form.ts';
import { isOfName } from '../../domain/name-form.ts';
import type { Reads } from '../context.ts';
import {
  readNames,
  type HouseStyleView,
  type NameFormView,
  type NameOccurrence,
  type NameView,
} from './read-names.ts';

/** `kind`: a form that is valid and not the house's, or one that is an error. Forms nobody has decided about are neither. */
export interface Deviation extends NameOccurrence {
  kind: 'style deviation' | 'possible error';
}

export interface NameDeviations {
  nameId: number;
  name: string;
  house: HouseStyleView;
  deviations: Deviation[];
}

/** Where articles of a dossier spell a name otherwise than the house. */
export async function readDeviations(reads: Reads, dossierId: number): Promise<NameDeviations[]> {
  return (await readNames(reads, { dossierId, houseStyle: { isNot: null } })).map(deviationsOf);
}

/** The deviations of a name from its house form. */
export function deviationsOf({ id, name, forms, houseStyle }: NameView): NameDeviations {
  if (!houseStyle) throw new Error(`The name ${name} has no house form to deviate from.`);
  const deviations = forms.filter(isOfName).flatMap((form) =>
    form.occurrences
      .filter((occurrence) => isDeviation(form, occurrence, houseStyle))
      .map((occurrence): Deviation => ({
        ...occurrence,
        kind: form.class === 'misspelling' ? 'possible error' : 'style deviation',
      })),
  );
  return { nameId: id, name, house: houseStyle, deviations };
}

function isDeviation({ form }: NameFormView, occurrence: NameOccurrence, house: HouseStyleView): boolean {
  const { quote, before, after, published } = occurrence;
  const words = quote.endsWith(form) ? form : quote;
  return deviates({ words, around: before + quote + after, published }, house);
}
