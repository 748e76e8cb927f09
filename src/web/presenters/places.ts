/** What the palette and its page show: places in groups, each with its address. */
import { count } from '../../domain/words.ts';
import type { Places } from '../../services/places.ts';
import { url, type PathName } from '../paths.ts';

interface Place {
  href: string;
  words: { text: string; hit: boolean }[];
  note: string;
}

/** The pages of a dossier by the words one would look for. */
const PAGES = {
  dossier: 'Overview',
  claims: 'Claims: the queue',
  articles: 'Articles',
  newArticle: 'Add articles',
  discrepancies: 'Discrepancies',
  names: 'Names',
  origins: 'Origins',
  report: 'Report',
  activity: 'Activity: who did what',
} as const satisfies Partial<Record<PathName, string>>;

/** Pages first, then what was found; without words only the pages. */
export function placeGroups(
  dossierId: number,
  q: string,
  { claims, articles, names }: Places,
): { name: string; places: Place[] }[] {
  const plain = (text: string) => [{ text, hit: false }];
  const pages = Object.entries(PAGES) as [keyof typeof PAGES, string][];
  const groups = [
    {
      name: 'Pages',
      places: pages
        .filter(([, words]) => words.toLowerCase().includes(q.toLowerCase()))
        .map(([name, words]) => ({ href: url(name, dossierId), words: plain(words), note: '' })),
    },
    {
      name: 'Articles',
      places: articles.map(({ id, title, source }) => ({
        href: url('article', id),
        words: plain(title),
        note: source ?? '',
      })),
    },
    {
      name: 'Names',
      places: names.map(({ nameId, form, places }) => ({
        href: url('name', nameId),
        words: plain(form),
        note: `in ${count(places, 'place')}`,
      })),
    },
    { name: 'Claims', places: claims.map(({ id, words }) => ({ href: url('claim', id), words, note: '' })) },
  ];
  return groups.filter(({ places }) => places.length > 0);
}
