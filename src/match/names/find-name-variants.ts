import type { FoundDiscrepancy, MatchArticle, NameClass, NameComparison, VariantPair } from '../types.ts';
import { candidatePairs } from './block-names.ts';
import { clusterForms, type NameEdge } from './cluster-forms.ts';
import { collectForms, type NameForm } from './collect-forms.ts';
import { compareNames } from './compare-names.ts';

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

/** How the name of a place may differ and still be that place's: a word more or less is another place. */
const OF_PLACES: ReadonlySet<NameClass> = new Set([
  'identical',
  'diacritics',
  'punctuation',
  'source language',
  'transliteration',
]);

function compareForms(a: NameForm, b: NameForm): NameComparison {
  const found = compareAsKinds(a, b);
  const isPlace = a.kind === 'place' || b.kind === 'place';
  return isPlace && !OF_PLACES.has(found.kind) ? { ...found, same: false } : found;
}

function compareAsKinds(a: NameForm, b: NameForm): NameComparison {
  const organisations = a.kind === 'organisation' && b.kind === 'organisation';
  return compareNames(a.form, b.form, organisations ? { kind: 'organisation' } : {});
}

function edgesBetween(forms: NameForm[]): NameEdge[] {
  const pairs = candidatePairs(forms.map(({ form }) => form));
  return pairs.flatMap(([a, b]) => {
    const { same, kind, score } = compareForms(forms[a]!, forms[b]!);
    return same ? [{ a, b, kind, score }] : [];
  });
}

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
  const isSame = (a: number, b: number): boolean => compareForms(forms[a]!, forms[b]!).same;
  const groups = clusterForms(edgesBetween(forms), isSame);
  return groups.map((group) => describe(group.sort((a, b) => a - b).map((form) => forms[form]!)));
}
