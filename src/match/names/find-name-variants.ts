import type { FoundDiscrepancy, MatchArticle, NameClass, VariantPair } from '../types.ts';
import { collectForms, type NameForm } from './collect-forms.ts';
import { compareForms } from './compare-forms.ts';
import { groupAll } from './group-forms.ts';
import { createNameIndex } from './name-index.ts';

/** What a reader should see first when the forms of one name differ in several ways. */
const GRAVITY: NameClass[] = [
  'misspelling',
  'short form',
  'nickname',
  'transliteration',
  'source language',
  'word order',
  'diacritics',
  'punctuation',
  'identical',
];

/** Every typed pair of one name's forms. */
const pairsOf = (forms: NameForm[]): VariantPair[] =>
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
function commonest(forms: NameForm[], pairs: VariantPair[]): NameForm {
  const alike = (x: NameForm, y: NameForm): boolean =>
    x === y ||
    pairs.some(
      ({ a, b, class: kind }) =>
        SPELT_ALIKE.has(kind) && ((a === x.form && b === y.form) || (a === y.form && b === x.form)),
    );
  const uses = (form: NameForm): number =>
    forms.filter((other) => alike(form, other)).reduce((sum, { mentions }) => sum + mentions.length, 0);
  const rank = (form: NameForm): number[] => [
    uses(form),
    form.form.length,
    form.form.replace(/\p{ASCII}/gu, '').length,
    form.mentions.length,
  ];
  const isBefore = (x: number[], y: number[]): boolean => {
    const at = x.findIndex((value, i) => value !== y[i]);
    return at >= 0 && x[at]! > y[at]!;
  };
  return forms.reduce((best, next) => (isBefore(rank(next), rank(best)) ? next : best));
}

function describe(forms: NameForm[]): FoundDiscrepancy {
  const pairs = pairsOf(forms);
  const gravest = pairs.reduce((worst, next) =>
    GRAVITY.indexOf(next.class as NameClass) < GRAVITY.indexOf(worst.class as NameClass) ? next : worst,
  );
  const subject = commonest(forms, pairs).form;
  return {
    kind: 'name',
    class: gravest.class,
    subject,
    reason: `${subject} is written in ${forms.length} ways. ${gravest.reason}`,
    variants: forms.map(({ form, mentions }) => ({ form, mentions })),
    pairs,
  };
}

/** Finds the names written in more than one way: one record a person, organisation or place, with all its forms. */
export function findNameVariants(articles: MatchArticle[]): FoundDiscrepancy[] {
  const forms = collectForms(articles);
  const index = createNameIndex();
  for (const form of forms) index.put(form);
  const groups = groupAll(index).filter((group) => group.length > 1);
  return groups.map((group) => describe(group.sort((a, b) => a - b).map((form) => forms[form]!)));
}
