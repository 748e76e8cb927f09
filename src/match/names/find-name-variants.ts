import type { FoundDiscrepancy, MatchArticle, NameClass } from '../types.ts';
import { collectForms, type NameForm } from './collect-forms.ts';
import { commonest, pairsOf } from './describe-name.ts';
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

function describe(forms: NameForm[]): FoundDiscrepancy {
  const pairs = pairsOf(forms);
  const gravest = pairs.reduce((worst, next) =>
    GRAVITY.indexOf(next.class as NameClass) < GRAVITY.indexOf(worst.class as NameClass) ? next : worst,
  );
  const used = forms.map((form) => ({ ...form, uses: form.mentions.length }));
  const subject = commonest(used, pairs);
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
