/** The claims of a report as annotations of their articles, after the W3C's Web Annotation Data Model. */
import type { Report, ReportArticle, ReportClaim } from './model.ts';
import { addressOfClaim, isWebAddress, STATE_WORDS, verdictInWords } from './wording.ts';

/**
 * Renders each claim as one annotation: the claim, its state and its verdict, at the quote with the words around it.
 * `address`: the page where the report is published; without one the names of the annotations are relative.
 */
export function renderAnnotations(report: Report, address: string | null): string {
  const items = report.articles.flatMap((article) =>
    article.claims.map((claim) => annotationOf(claim, article, address ?? '')),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: `Claims of ${report.dossier}`,
    generated: report.generatedAt,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(claim: ReportClaim, article: ReportArticle, address: string) {
  const { quote: exact, prefix, suffix, verdict } = claim;
  return {
    id: addressOfClaim(claim.id, address),
    type: 'Annotation',
    motivation: verdict ? 'assessing' : 'describing',
    creator: verdict ? { type: 'Person', name: verdict.reviewer } : undefined,
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: claim.text },
      { type: 'TextualBody', purpose: 'tagging', value: STATE_WORDS[claim.state] },
      ...(verdict ? [assessmentOf(verdict)] : []),
    ],
    target: {
      source: sourceOf(claim, article),
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    },
  };
}

const assessmentOf = (verdict: NonNullable<ReportClaim['verdict']>) => ({
  type: 'TextualBody',
  purpose: 'assessing',
  format: 'text/plain',
  value: `${verdictInWords(verdict)}. ${verdict.reason}`.trim(),
});

/** The article's address, or else the name of its text by what it holds (RFC 6920). */
function sourceOf({ revision }: ReportClaim, { url, revisions }: ReportArticle): string {
  if (url !== null && isWebAddress(url)) return url;
  const hash = revisions.find(({ number }) => number === revision)?.sha256 ?? '';
  return `ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`;
}
