/** The verdicts of a report as ClaimReview, the markup of fact checks that search engines read (schema.org/ClaimReview). */
import { RuleBroken } from '../domain/errors.ts';
import type { Report, ReportArticle, ReportClaim, ReportVerdict } from './model.ts';
import { outlineOf, type Outline } from './outline.ts';
import { addressOfClaim, capitalised, isWebAddress, supportSentence } from './wording.ts';

/** What the verdict of a claim is called; no number stands beside it, as no newsroom has given us a scale. */
const ratingOf = ({ conclusion }: ReportVerdict) => ({
  '@type': 'Rating',
  alternateName: capitalised(conclusion),
});

/** The public page of a check, which every review must name. Throws `RuleBroken` where it is none. */
export function requirePublicPage(address: string | null): string {
  if (address !== null && isWebAddress(address)) return address;
  throw new RuleBroken('ClaimReview needs the address of the public page where the report is published.', {
    address: 'Write the whole address, beginning with https://.',
  });
}

/**
 * Renders the claims whose verdict still stands, each as one ClaimReview under `address`, the public page that holds this
 * report. Throws `RuleBroken` where there is no such page or nothing to publish.
 */
export function renderClaimReview(report: Report, address: string | null): string {
  const page = requirePublicPage(address);
  const outline = outlineOf(report);
  const reviews = report.articles.flatMap((article) =>
    article.claims.flatMap((claim) => reviewOf(claim, article, page, outline)),
  );
  if (reviews.length === 0)
    throw new RuleBroken('No claim has a verdict that still stands, so there is nothing to publish.');
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
}

function reviewOf(claim: ReportClaim, article: ReportArticle, page: string, outline: Outline): object[] {
  const { verdict } = claim;
  if (!verdict || verdict.stale) return [];
  const url = addressOfClaim(claim.id, page);
  const support = `${capitalised(supportSentence(claim.support, outline))}.`;
  return [
    {
      '@type': 'ClaimReview',
      url,
      datePublished: verdict.at.slice(0, 10),
      author: { '@type': 'Person', name: verdict.reviewer },
      claimReviewed: claim.text,
      reviewBody: [verdict.reason, support].filter(Boolean).join(' '),
      reviewRating: ratingOf(verdict),
      itemReviewed: { '@type': 'Claim', '@id': `${url}-stated`, ...aboutClaim(claim, article, outline) },
    },
  ];
}

function aboutClaim({ speaker, support }: ReportClaim, own: ReportArticle, outline: Outline) {
  const elsewhere = support.origins.flatMap(({ articleIds }) => articleIds.map(outline.article));
  const articles = [own, ...elsewhere.filter(({ id }) => id !== own.id)];
  const first = earliest(articles);
  return {
    author: speaker === null ? publisherOf(own) : { name: speaker },
    datePublished: own.published ?? undefined,
    firstAppearance: appearanceOf(first),
    appearance: articles.filter((article) => article !== first).map(appearanceOf),
  };
}

/** A month or a year goes behind each of its days, and no date behind all: only what is known to be first is called so. */
const latestDay = ({ published }: ReportArticle): string => `${published ?? ''}~`;

function earliest(articles: readonly ReportArticle[]): ReportArticle {
  return articles.reduce((first, one) => (latestDay(one) < latestDay(first) ? one : first));
}

const publisherOf = ({ outlet }: ReportArticle) =>
  outlet === null ? undefined : { '@type': 'Organization', name: outlet };

function appearanceOf(article: ReportArticle) {
  const { title, url, published } = article;
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: url !== null && isWebAddress(url) ? url : undefined,
    publisher: publisherOf(article),
    datePublished: published ?? undefined,
  };
}
