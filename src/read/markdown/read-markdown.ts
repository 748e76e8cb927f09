import { marked } from 'marked';
import { parseDocument } from '../page/read-page.ts';
import { textOf } from '../page/text-of.ts';
import type { ReadArticle } from '../types.ts';
import { splitFrontMatter } from './front-matter.ts';

/** The text of a Markdown file, its headings and paragraphs kept apart, and what its front matter states. */
export function readMarkdown(markdown: string): ReadArticle {
  const { stated, rest } = splitFrontMatter(markdown);
  const { body } = parseDocument(marked.parse(rest, { async: false }));
  const first = body.firstElementChild;
  const heading = first?.tagName === 'H1' ? textOf(first) : null;
  return { ...stated, title: stated.title ?? heading, body: textOf(body), warnings: [] };
}
