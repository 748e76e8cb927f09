import { GRADES } from '../../domain/vocabulary.ts';
import type { ArticleSummary } from '../../services/articles/read-articles.ts';
import type { ArticleProgress } from '../../services/pictures.ts';
import { count, day } from './words.ts';

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
  /** "claims in 12 of 14 sentences"; '' where its sentences were not counted. */
  coverage: string;
}

/** Articles with how far the review of each is. */
export function articleEntries(articles: ArticleSummary[], progress: ArticleProgress[]): ArticleEntry[] {
  const progressOf = new Map(progress.map((article) => [article.articleId, article]));
  return articles.map((article) => ({
    id: article.id,
    title: article.title,
    source: article.source ?? '',
    grade: gradeInWords(article.grade),
    published: article.published === null ? '' : day(article.published),
    origin: originInWords(article),
    republishes: article.republishes ?? '',
    claims: progressOf.get(article.id)?.claims ?? 0,
    reviewed: progressOf.get(article.id)?.reviewed ?? 0,
    coverage: coverageInWords(progressOf.get(article.id)),
  }));
}

/** Whether the article stands for itself, or is one origin with others. */
function originInWords({ origin, republishes }: ArticleSummary): string {
  if (!origin) return '';
  if (origin.articles > 1) return `${origin.name}: ${origin.articles} articles, one origin`;
  return republishes === null ? 'own origin' : `origin: ${origin.name}`;
}

/** Sentences of captions may have claims, too, so that a body can be covered twice over. */
function coveredSentences({ sentences, bodySentences }: ArticleProgress): number {
  return Math.min(sentences, bodySentences ?? 0);
}

function coverageInWords(progress: ArticleProgress | undefined): string {
  if (!progress?.bodySentences) return '';
  return `claims in ${coveredSentences(progress)} of ${count(progress.bodySentences, 'sentence')}`;
}

/** How much of all articles has claims, and how much of those was looked at, in whole percents; '' for nothing to count. */
export function coverageOf(progress: ArticleProgress[]): { sentences: string; reviewed: string } {
  const sum = (of: (article: ArticleProgress) => number) =>
    progress.reduce((total, article) => total + of(article), 0);
  const counted = progress.filter(({ bodySentences }) => bodySentences !== null);
  const covered = counted.reduce((total, article) => total + coveredSentences(article), 0);
  return {
    sentences: percent(
      covered,
      sum(({ bodySentences }) => bodySentences ?? 0),
    ),
    reviewed: percent(
      sum(({ reviewed }) => reviewed),
      sum(({ claims }) => claims),
    ),
  };
}

/** Rounded down, so that only the whole is called the whole. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.floor((100 * part) / whole)} %`;
}

/** "B, usually reliable"; '' for a source nobody has graded. */
function gradeInWords(grade: string | null): string {
  const letter = Object.keys(GRADES).find((known) => known === grade) as keyof typeof GRADES | undefined;
  return letter === undefined || letter === 'F' ? '' : `${letter}, ${GRADES[letter]}`;
}
