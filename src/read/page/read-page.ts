import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { publishedDate } from '../published-date.ts';
import type { ReadArticle } from '../types.ts';
import { checkPage } from './check-page.ts';
import { statedDate } from './stated-date.ts';
import { textOf } from './text-of.ts';

/** The readable text of a web page, and what its markup states about it. No script runs, nothing is fetched. */
export function readPage(html: string): ReadArticle {
  const document = parseDocument(html);
  const published = statedDate(document);
  const title = document.title.trim();
  const wholeText = textOf(document.body);
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const articleText = found?.content ? textOf(found.content) : '';
  return {
    title: found?.title?.trim() || title || null,
    body: articleText || wholeText,
    byline: found?.byline?.trim() || null,
    published: publishedDate(found?.publishedTime ?? '') ?? published,
    outlet: found?.siteName?.trim() || null,
    warnings: articleText ? [] : ['No article was recognised in the page; all of its text was taken.'],
  };
}

/** A document from checked markup, without scripts, styles or network. Throws `UnreadableFile` where it is too large. */
export function parseDocument(html: string): Document {
  checkPage(html);
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
