import type { ArticleImprint } from '../types.ts';

/** An article as a reason speaks of it. */
export const nameArticle = ({ title, source, id }: ArticleImprint): string =>
  title ? `“${title}”` : source ? `The article of ${source}` : `Article ${id}`;

const LIST = new Intl.ListFormat('en-GB');

/** "A and B", "A, B and C". */
export const joinNames = (names: string[]): string => LIST.format(names);
