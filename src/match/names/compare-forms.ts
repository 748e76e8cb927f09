import type { MentionKind } from '../../text/types.ts';
import type { NameClass, NameComparison } from '../types.ts';
import { compareNames } from './compare-names.ts';

/** A spelling of a name, and what it names. */
export interface KindedForm {
  form: string;
  kind: MentionKind;
}

/** How the name of a place may differ and still be that place's: a word more or less is another place. */
const OF_PLACES: ReadonlySet<NameClass> = new Set([
  'identical',
  'diacritics',
  'punctuation',
  'source language',
  'transliteration',
]);

/** Says whether two forms name one person, organisation or place, and how the spellings relate. */
export function compareForms(a: KindedForm, b: KindedForm): NameComparison {
  const organisations = a.kind === 'organisation' && b.kind === 'organisation';
  const found = compareNames(a.form, b.form, organisations ? { kind: 'organisation' } : {});
  const isPlace = a.kind === 'place' || b.kind === 'place';
  return isPlace && !OF_PLACES.has(found.kind) ? { ...found, same: false } : found;
}
