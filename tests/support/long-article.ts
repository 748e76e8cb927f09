import type { NewArticle } from '../../src/services/articles/new-article.ts';

const TOWNS = ['Velden', 'Karsa', 'Tolmin', 'Orsova', 'Lipno', 'Selde', 'Brenta', 'Dalma', 'Ostry', 'Marant'];
const ACTS = [
  'approved {n} million euros for a new bridge',
  'closed {n} schools after the storm',
  'hired {n} nurses for its hospital',
  'sold {n} buses to a company in Lipno',
  'opened a library with {n} rooms',
];

/** An invented article of fifty sentences, each with a claim or more. */
export const LONG_ARTICLE: Omit<NewArticle, 'dossierId'> = {
  title: 'Ten towns, fifty decisions',
  source: 'The Velden Herald',
  published: '2024-05-14',
  body: TOWNS.map((town, row) =>
    ACTS.map(
      (act, column) => `The council of ${town} ${act.replace('{n}', String(3 + row * 5 + column))}.`,
    ).join(' '),
  ).join('\n\n'),
};
