import { Parser } from 'htmlparser2';
import { UnreadableFile } from '../unreadable-file.ts';

const DEEPEST = 400;
const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 500;
const LONGEST_ATTRIBUTE = 1_000_000;

/**
 * Refuses a page that would cost too much as a document: counted on its tags, before any document is built.
 * Throws `UnreadableFile`.
 */
export function checkPage(html: string): void {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const parser = new Parser({
    onopentagname() {
      depth++;
      elements++;
      attributes = 0;
      if (depth > DEEPEST) throw new UnreadableFile(`The page nests its elements more than ${DEEPEST} deep.`);
      if (elements > MOST_ELEMENTS)
        throw new UnreadableFile(`The page has more than ${MOST_ELEMENTS} elements.`);
    },
    onattribute(_name, value) {
      attributes++;
      if (attributes > MOST_ATTRIBUTES || value.length > LONGEST_ATTRIBUTE) {
        throw new UnreadableFile('The page has an element with too many or too long attributes.');
      }
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}
