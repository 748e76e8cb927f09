import { indexTexts, type Candidate } from './find-candidates.ts';

/** A text that can be asked for. */
export interface Document {
  doc: string | number;
  text: string;
}

interface Prepared {
  count: number;
  find: (query: string, limit: number) => Candidate[];
}

const prepared = new WeakMap<readonly Document[], Prepared>();

/** Ranks documents by how well they fit a text, best first, scores 0 to 1. The index of a list is kept until the list grows. */
export function rankDocuments(
  documents: readonly Document[],
  text: string,
  k = 10,
): { doc: string | number; score: number }[] {
  const known = prepared.get(documents);
  const index =
    known?.count === documents.length
      ? known
      : { count: documents.length, find: indexTexts(documents.map((document) => document.text)) };
  prepared.set(documents, index);
  return index.find(text, k).map(({ document, score }) => ({ doc: documents[document]!.doc, score }));
}
