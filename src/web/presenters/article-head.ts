/** The head of an article: who published it, when, and why it counts with others as one origin. */
import { GRADES } from '../../domain/vocabulary.ts';
import { day } from '../../domain/words.ts';
import type { ArticleSummary } from '../../services/articles/read-articles.ts';

export interface ArticleHead {
  id: number;
  title: string;
  source: string;
  grade: string;
  gradeMeaning: string;
  published: string;
  publishedNote: string;
  republishes: string;
  origin: string;
}

/** '' stands for what is not known, except for the words that must say so. */
export function articleHead(article: ArticleSummary): ArticleHead {
  const grade = article.grade ?? '';
  return {
    id: article.id,
    title: article.title,
    source: article.source ?? 'Unknown source',
    grade,
    gradeMeaning: grade in GRADES ? GRADES[grade as keyof typeof GRADES] : '',
    published: article.published === null ? 'date unknown' : day(article.published),
    publishedNote: article.publishedNote ?? '',
    republishes: article.republishes ?? '',
    origin: article.origin?.name ?? '',
  };
}
