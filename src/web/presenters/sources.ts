import { GRADES } from '../../domain/vocabulary.ts';
import { day } from '../../domain/words.ts';
import type { SourceArticle, SourceView } from '../../services/sources.ts';

/** A source as a list and its page show it; '' for what is not known. */
export function sourceEntry({
  id,
  version,
  name,
  ownerFamily,
  domain,
  grade,
  gradeNote,
  ...rest
}: SourceView) {
  return {
    ...{ id, version, name, grade, gradeNote, articles: rest.articles, dossiers: rest.dossiers },
    ...{ ownerFamily: ownerFamily ?? '', domain: domain ?? '', meaning: GRADES[grade] },
    isGraded: grade !== 'F' || gradeNote !== '',
  };
}

/** The grades to choose from, with their meaning. */
export const GRADE_CHOICES = Object.entries(GRADES).map(([letter, meaning]) => ({ letter, meaning }));

/** The articles of a source, dossier by dossier. */
export function articlesByDossier(articles: SourceArticle[]) {
  const dossiers = new Map(articles.map(({ dossier }) => [dossier.id, dossier.name]));
  return [...dossiers].map(([id, name]) => ({
    id,
    name,
    articles: articles
      .filter(({ dossier }) => dossier.id === id)
      .map(({ id: articleId, title, published }) => ({
        ...{ articleId, title, published: published === null ? 'date unknown' : day(published) },
      })),
  }));
}
