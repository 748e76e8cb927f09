import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { publishedDate } from '../published-date.ts';
import type { ReadArticle } from '../types.ts';
import { checkPage } from './check-page.ts';
import { withoutEmbeddedFiles } from './embedded-files.ts';
import { statedDate } from './stated-date.ts';
import { textOf } from './text-of.ts';

/** The readable text of a web page, and what its markup states about it. No script runs, nothing is fetched. */
export function readPage(html: string): ReadArticle {
  const document = parseDocument(html);
  const published = statedDate(document);
  const wholeText = textOf(document.body);
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const articleText = found?.content ? textOf(found.content) : '';
  const outlet = stated(found?.siteName);
  return {
    title: withoutSite(stated(found?.title) ?? stated(document.title), outlet),
    body: articleText || wholeText,
    byline: stated(found?.byline),
    published: publishedDate(found?.publishedTime ?? '') ?? published,
    outlet,
    warnings: articleText ? [] : ['No article was recognised in the page; all of its text was taken.'],
  };
}

/** A document from checked markup, without scripts, styles or network. Throws `UnreadableFile` where it is too large. */
export function parseDocument(html: string): Document {
  const light = withoutEmbeddedFiles(html);
  checkPage(light);
  return new JSDOM(light, { virtualConsole: new VirtualConsole() }).window.document;
}

function stated(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** "Bridge opens | Harbour News" is the title and the name of the site. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site || !title.endsWith(site)) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s+[|–—·:-]\s*$/, '')
      .trim() || title
  );
}
