import { insertWords, type Word } from '../words.ts';
import { mainVerb } from './clause.ts';
import { formOf, isModal, pastOf, thirdOf } from './verb-forms.ts';

const SINGULAR = /^(?:is|was|has|does|['’]s)$/;
const PLURAL = /^(?:are|were|have|do)$/;

/** Whether the verb of these words agrees with one or with many; null when its form does not tell. */
export function numberOfVerb(words: readonly Word[]): 'one' | 'many' | null {
  const verb = mainVerb(words);
  const first = verb && words.slice(verb.start, verb.end).find((w) => w.pos === 'AUX' || w.pos === 'VERB');
  if (!first) return null;
  if (SINGULAR.test(first.lower)) return 'one';
  if (PLURAL.test(first.lower)) return 'many';
  const form = formOf(first);
  return form === 'third' ? 'one' : form === 'base' ? 'many' : null;
}

/** The tense a participle takes from the predicate it hangs on. */
function hostTense(host: readonly Word[]): 'past' | 'present' | 'future' {
  const verb = mainVerb(host);
  if (!verb) return 'past';
  const first = host.slice(verb.start, verb.end).find((w) => w.pos === 'AUX' || w.pos === 'VERB');
  if (first && isModal(first)) return /^(?:would|could|might)$/.test(first.lower) ? 'past' : 'future';
  return verb.past ? 'past' : 'present';
}

/** "killing 107" as "killed 107", in the tense of its host; the new form is put in for the old one. */
export function finiteGerund(gerund: Word, host: readonly Word[]): Word[] {
  const lemma = gerund.lemma;
  const put = (text: string) => [insertWords(text, { for: gerund, at: gerund, pos: 'VERB' })];
  switch (hostTense(host)) {
    case 'past':
      return put(pastOf(lemma));
    case 'future':
      return put(`will ${lemma}`);
    case 'present':
      return put(numberOfVerb(host) === 'many' ? lemma : thirdOf(lemma));
  }
}

/** Whether a subject is one or many, as far as its first noun tells. */
function numberOfNoun(subject: readonly Word[]): 'one' | 'many' | null {
  const preposition = subject.findIndex((word) => word.pos === 'ADP');
  const head = subject.slice(0, preposition < 0 ? subject.length : preposition).at(-1);
  if (/^(?:thousands|hundreds|dozens|scores|millions)$/.test(head?.lower ?? '')) return 'many';
  if (!head || head.pos === 'PROPN' || /(?:species|series|news)$/.test(head.lower)) return null;
  return /[^s]s$/.test(head.lower) && head.lemma !== head.lower ? 'many' : 'one';
}

/** The copula a passive participle takes from the predicate it hangs on ("based in Paris" as "is based in Paris"). */
export function copulaFor(participle: Word, host: readonly Word[], subject: readonly Word[] = []): Word {
  const many = (numberOfVerb(host) ?? numberOfNoun(subject)) === 'many';
  const isPast = hostTense(host) !== 'present' || participle.lower === 'born';
  const text = isPast ? (many ? 'were' : 'was') : many ? 'are' : 'is';
  return insertWords(text, { for: participle, pos: 'AUX' });
}
