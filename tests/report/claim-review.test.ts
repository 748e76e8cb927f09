import { expect, test } from 'vitest';
import { renderClaimReview } from '../../src/report/claim-review.ts';
import type { Report, ReportClaim } from '../../src/report/model.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const ADDRESS = 'https://news.example/checks/havana#top';

interface Review {
  url: string;
  claimReviewed: string;
  reviewRating: Record<string, unknown>;
  itemReviewed: { firstAppearance: Record<string, unknown>; appearance: unknown[] };
}
const reviewsOf = (report: Report) =>
  (JSON.parse(renderClaimReview(report, ADDRESS)) as { '@graph': Review[] })['@graph'];

const withClaims = (change: (claim: ReportClaim) => ReportClaim): Report => ({
  ...SAMPLE_REPORT,
  articles: SAMPLE_REPORT.articles.map((one) => ({ ...one, claims: one.claims.map(change) })),
});

const judged = SAMPLE_REPORT.articles.flatMap(({ claims }) => claims).filter(({ verdict }) => verdict);

test('each verdict that stands is one review at its place in the published report, without a number', () => {
  const standing = judged.filter(({ verdict }) => !verdict!.stale);
  const reviews = reviewsOf(SAMPLE_REPORT);
  expect(reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(standing.map(({ text }) => text));
  expect(reviews.map(({ url }) => url)).toEqual(
    standing.map(({ id }) => `https://news.example/checks/havana#claim-${id}`),
  );
  expect(reviews.every(({ reviewRating }) => !('ratingValue' in reviewRating))).toBe(true);
});

test('the first appearance is the earliest dated article that states the claim', () => {
  const [own, other, third] = SAMPLE_REPORT.articles;
  const [first] = judged;
  const support = {
    origins: [
      { originIds: [1], claimant: null, articleIds: SAMPLE_REPORT.articles.map(({ id }) => id), links: [] },
    ],
    contradictions: [],
    related: [],
  };
  const report: Report = {
    ...SAMPLE_REPORT,
    articles: [
      { ...own!, published: '2023-04', claims: [{ ...first!, support }] },
      { ...other!, published: '2023-04-21', claims: [] },
      { ...third!, published: null, claims: [] },
    ],
  };
  const [review] = reviewsOf(report);
  expect(review?.itemReviewed.firstAppearance).toMatchObject({ headline: other!.title });
  expect(review?.itemReviewed.appearance).toHaveLength(2);
});

test.each([null, '', 'news.example', 'javascript:alert(1)'])(
  'without a public page (%j) it is refused',
  (address) => {
    expect(() => renderClaimReview(SAMPLE_REPORT, address)).toThrow(/needs the address of the public page/);
  },
);

test('where no verdict stands there is nothing to publish', () => {
  const stale = withClaims((claim) => ({
    ...claim,
    verdict: claim.verdict && { ...claim.verdict, stale: true },
  }));
  expect(() => renderClaimReview(stale, ADDRESS)).toThrow(/No claim has a verdict that still stands/);
});
