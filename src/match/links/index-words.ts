/** An inverted index over short texts, scored by BM25 (Robertson and Zaragoza 2009). */
export interface WordIndex {
  /** The best `limit` documents (by position) for the terms, with their scores, best first. */
  find: (terms: Iterable<string>, limit: number) => Map<number, number>;
}

const K1 = 1.2;
const B = 0.6;
/** In a large index a term that stands in more than this share of the documents tells too little for its cost. */
const COMMON_SHARE = 0.1;
const LARGE = 2000;

/** Indexes documents given by their terms. */
export function indexWords(documents: readonly (readonly string[])[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const found = postings.get(term) ?? postings.set(term, new Map()).get(term)!;
      found.set(document, (found.get(document) ?? 0) + 1);
    }
  });
  const total = documents.length;
  const meanLength = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, total);
  const lengthPart = documents.map((terms) => K1 * (1 - B + (B * terms.length) / Math.max(1, meanLength)));

  function find(terms: Iterable<string>, limit: number): Map<number, number> {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      const posting = postings.get(term);
      if (!posting || (total > LARGE && posting.size > total * COMMON_SHARE)) continue;
      const rarity = Math.log(1 + (total - posting.size + 0.5) / (posting.size + 0.5));
      for (const [document, count] of posting)
        scores.set(
          document,
          (scores.get(document) ?? 0) + (rarity * count * (K1 + 1)) / (count + lengthPart[document]!),
        );
    }
    return new Map([...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, limit));
  }
  return { find };
}
