import { publishedDate } from '../published-date.ts';

/** Where pages state when they were published, the surest first: the element, and the attribute that holds it. */
const PLACES: [selector: string, attribute: string][] = [
  ['meta[property="article:published_time" i]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['meta[name="parsely-pub-date" i]', 'content'],
  ['meta[name="pubdate" i], meta[name="publishdate" i], meta[name="publish-date" i]', 'content'],
  ['meta[name="dc.date.issued" i], meta[name="dcterms.issued" i], meta[name="dcterms.created" i]', 'content'],
  ['meta[name="dc.date" i], meta[name="citation_publication_date" i], meta[name="date" i]', 'content'],
];

/** The publication date that the markup of a page states, as an ISO date; null where it states none. */
export function statedDate(document: Document): string | null {
  for (const [selector, attribute] of PLACES) {
    const date = publishedDate(document.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (date) return date;
  }
  return null;
}
