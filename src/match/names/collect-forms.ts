import { MENTION_KINDS, type MentionKind } from '../../text/types.ts';
import type { MatchArticle, MatchMention, Occurrence } from '../types.ts';
import type { KindedForm } from './compare-forms.ts';
import { fold } from './fold.ts';
import { TITLES } from './lexicon/name-words.ts';
import { parseName, wordsOf } from './parse-name.ts';

/** A spelling of a name and every place where it stands. */
export interface NameForm extends KindedForm {
  mentions: Occurrence[];
}

/** What a mention says of a name: its form without titles, and where that stands; `isReference`: a part of the name stands for the form. */
export interface NamedForm extends KindedForm {
  start: number;
  end: number;
  isReference: boolean;
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

/** The place of a dateline stands in capitals, and is spelled no other way for it ("KYIV, April 3"). */
const isDateline = ({ form, kind }: MatchMention): boolean =>
  kind === 'place' && /\p{Lu}{4}/u.test(form) && !/\p{Ll}/u.test(form);

/** One bare word says too little about a person; it may be a place or an organisation. */
const isTooShort = ({ form, kind }: Pick<MatchMention, 'form' | 'kind'>): boolean =>
  kind === 'person' && wordsOf(form).length < 2;

/** The form of a name that a mention shows or stands for; null where it says too little to be told from others. */
export function nameIn(mention: MatchMention): NamedForm | null {
  if (mention.kind === 'other' || isDateline(mention)) return null;
  const { form, kind, start, end, entity } = withoutTitle(mention);
  if (!isBackReference({ ...mention, form }))
    return isTooShort({ form, kind }) ? null : { form, kind, start, end, isReference: false };
  const full = withoutTitle({ ...mention, form: entity });
  return isTooShort(full) ? null : { form: full.form, kind, start, end, isReference: true };
}

/** What a form names, from how often it names what; of two as frequent, the one that comes first in the list of kinds. */
export function commonestKind(counts: ReadonlyMap<MentionKind, number>): MentionKind {
  const uses = (kind: MentionKind): number => counts.get(kind) ?? 0;
  return MENTION_KINDS.reduce((best, kind) => (uses(kind) > uses(best) ? kind : best));
}

/** Every form of a name in the articles, teasers included, in the order of the alphabet. */
export function collectForms(articles: MatchArticle[]): NameForm[] {
  const forms = new Map<string, { mentions: Occurrence[]; kinds: Map<MentionKind, number> }>();
  for (const article of articles)
    for (const named of article.mentions.map(nameIn)) {
      if (!named || named.isReference) continue;
      const { form, kind, start, end } = named;
      const found = forms.get(form) ?? { mentions: [], kinds: new Map<MentionKind, number>() };
      found.mentions.push({ article: article.id, start, end });
      found.kinds.set(kind, (found.kinds.get(kind) ?? 0) + 1);
      forms.set(form, found);
    }
  return [...forms]
    .map(([form, { mentions, kinds }]) => ({ form, kind: commonestKind(kinds), mentions }))
    .sort((x, y) => (x.form < y.form ? -1 : 1));
}
