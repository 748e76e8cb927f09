import { checkText } from './check-text.ts';
import { decode } from './decode.ts';
import type { OfferedFile, ReadArticle } from './types.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Reads a plain text: the body is the decoded text, character for character. Plain text states nothing about itself. */
export function readPlainText({ bytes, encoding = '' }: OfferedFile): ReadArticle {
  const { text, warnings } = decode(bytes, encoding || null);
  if (isPage(text))
    throw new UnreadableFile('The file is a web page, although its name says plain text; name it .html.');
  return { title: null, body: checkText(text), byline: null, published: null, outlet: null, warnings };
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, 1000));
}
