/** An article as an editor hands it in. `published`: ISO date, month or year; null means unknown. */
export interface NewArticle {
  dossierId: number;
  title: string | null;
  source: string | null;
  published: string | null;
  publishedNote?: string | null;
  byline?: string | null;
  url?: string | null;
  republishes?: string | null;
  fileName?: string | null;
  body: string;
}
