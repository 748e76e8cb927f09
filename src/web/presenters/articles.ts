import { GRADES } from '../../domain/vocabulary.ts';
import type { ArticleSummary } from '../../services/articles/articles.ts';
import type { Standing, Standings } from '../../services/standings.ts';
import { day } from './words.ts';

/** An article in a list: '' where something is unknown. */
export interface ArticleEntry {
  id: number;
  title: string;
  source: string;
  grade: string;
  published: string;
  origin: string;
  republishes: string;
  claims: number;
  reviewed: number;
}

/** The articles of a dossier with how far the review of each is. */
export function articleEntries(articles: ArticleSummary[], { all }: Standings): ArticleEntry[] {
  return articles.map((article) => ({
    id: article.id,
    title: article.title,
    source: article.source ?? '',
    grade: gradeInWords(article.grade),
    published: article.published === null ? '' : day(article.published),
    origin: originInWords(article, articles),
    republishes: article.republishes ?? '',
    ...progressOf(all.filter(({ articleId }) => articleId === article.id)),
  }));
}

/** Whether the article stands for itself, or is one origin with others. */
function originInWords({ origin, republishes }: ArticleSummary, articles: ArticleSummary[]): string {
  if (!origin) return '';
  const sharing = articles.filter((other) => other.origin?.id === origin.id).length;
  if (sharing > 1) return `${origin.name}: ${sharing} articles, one origin`;
  return republishes === null ? 'own origin' : `origin: ${origin.name}`;
}

function progressOf(standings: Standing[]): { claims: number; reviewed: number } {
  return {
    claims: standings.length,
    reviewed: standings.filter(({ isReviewed }) => isReviewed).length,
  };
}

/** "B, usually reliable"; '' for a source nobody has graded. */
function gradeInWords(grade: string | null): string {
  const letter = Object.keys(GRADES).find((known) => known === grade) as keyof typeof GRADES | undefined;
  return letter === undefined || letter === 'F' ? '' : `${letter}, ${GRADES[letter]}`;
}
