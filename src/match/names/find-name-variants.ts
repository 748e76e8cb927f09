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

function compareForms(a: NameForm, b: NameForm): NameComparison {
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

/** The form used most, the fuller one of two used as often. Common, not correct: the house style decides. */
const commonest = (forms: NameForm[]): NameForm =>
  forms.reduce((best, next) =>
    (next.mentions.length - best.mentions.length || next.form.length - best.form.length) > 0 ? next : best,
  );

function describe(forms: NameForm[]): FoundDiscrepancy {
  const pairs = pairsOf(forms);
  const gravest = pairs.reduce((worst, next) =>
    GRAVITY.indexOf(next.class as NameClass) < GRAVITY.indexOf(worst.class as NameClass) ? next : worst,
  );
  const subject = commonest(forms).form;
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
