import type { MentionKind } from '../../text/types.ts';
import type { MatchArticle, MatchMention, Occurrence } from '../types.ts';
import { fold } from './fold.ts';
import { TITLES } from './lexicon/name-words.ts';
import { parseName, wordsOf } from './parse-name.ts';

/** A spelling of a name and every place where it stands. */
export interface NameForm {
  form: string;
  kind: MentionKind;
  mentions: Occurrence[];
}

/** Takes the titles off the front of a mention and moves its start. */
function withoutTitle(mention: MatchMention): MatchMention {
  const title = /^(\p{L}+)\.?\s+(?=\S)/u.exec(mention.form);
  if (!title || !TITLES.has(fold(title[1]!)) || mention.kind !== 'person') return mention;
  const cut = title[0].length;
  return withoutTitle({ ...mention, form: mention.form.slice(cut), start: mention.start + cut });
}

/** A surname standing for the full name of the same article ("Lavrov" after "Sergei Lavrov") is no variant. */
function isBackReference({ form, entity }: MatchMention): boolean {
  if (form === entity) return false;
  const full = new Set(wordsOf(entity).map((word) => word.text));
  const hasGiven = parseName(form).readings.some((reading) => reading.given.length > 0);
  return !hasGiven && wordsOf(form).every((word) => full.has(word.text));
}

/** One bare word says too little about a person; it may be a place or an organisation. */
const isTooShort = ({ form, kind }: MatchMention): boolean => kind === 'person' && wordsOf(form).length < 2;

/** Every form of a name in the articles, teasers included, in order of first occurrence. */
export function collectForms(articles: MatchArticle[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const article of articles)
    for (const mention of article.mentions.map(withoutTitle)) {
      if (mention.kind === 'other' || isTooShort(mention) || isBackReference(mention)) continue;
      const { start, end } = mention;
      const form = forms.get(mention.form) ?? { form: mention.form, kind: mention.kind, mentions: [] };
      form.mentions.push({ article: article.id, start, end });
      forms.set(mention.form, form);
    }
  return [...forms.values()].sort((x, y) => (x.form < y.form ? -1 : 1));
}
