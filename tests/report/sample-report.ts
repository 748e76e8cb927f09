/** A small report with one of everything a report can hold; times and names are fixed. */
import type { Report, ReportArticle, ReportClaim, ReportLink } from '../../src/report/model.ts';

const claim = (
  over: Partial<ReportClaim> & Pick<ReportClaim, 'id' | 'text' | 'quote' | 'start' | 'support'>,
): ReportClaim => ({
  end: over.start + over.quote.length,
  revision: 1,
  prefix: 'He ',
  suffix: ' on Thursday.',
  machineText: over.text,
  insertions: [],
  speaker: null,
  mode: 'asserted',
  kind: 'event',
  block: 'body',
  when: null,
  state: 'unreviewed',
  verdict: null,
  ...over,
});

const article = (
  over: Partial<ReportArticle> & Pick<ReportArticle, 'id' | 'title' | 'claims'>,
): ReportArticle => ({
  outlet: null,
  grade: null,
  gradeNote: '',
  ownerFamily: null,
  byline: null,
  published: null,
  publishedNote: null,
  republishes: null,
  url: null,
  retrievedAt: '2026-11-21T09:00:00.000Z',
  sha256: String(over.id).repeat(64),
  revisions: [
    {
      number: 1,
      sha256: String(over.id).repeat(64),
      at: '2026-11-21T09:00:00.000Z',
      reviewer: null,
      reason: '',
    },
  ],
  ...over,
});

const alone = (originId: number, articleId: number) => ({
  origins: [{ originIds: [originId], claimant: null, articleIds: [articleId], links: [] }],
  contradictions: [],
  related: [],
});

const judged = { judgedBy: 'Ana R.', judgedAt: '2026-11-22T13:40:00.000Z' };

const supporting: ReportLink = {
  claimId: 21,
  articleId: 3,
  revision: 1,
  start: 40,
  end: 96,
  quote: 'was received by Cuban President Miguel Diaz-Canal, later',
  relation: 'corroborates',
  reason: 'Both put Lavrov and the Cuban president together in Havana.',
  ...judged,
};

/** The report the golden files are made from. */
export const SAMPLE_REPORT: Report = {
  dossier: 'Lavrov in Latin America',
  generatedAt: '2026-11-22T14:02:00.000Z',
  generatedBy: 'Ana R.',
  headHash: 'ab'.repeat(32),
  origins: [
    {
      id: 1,
      name: 'teleSUR English',
      members: [
        {
          articleId: 1,
          reason: 'The article says: “Originally published by teleSUR English”.',
          decidedBy: 'machine',
        },
        { articleId: 2, reason: 'Same words as the teleSUR report, cut short.', decidedBy: 'Ana R.' },
      ],
    },
    {
      id: 2,
      name: 'Sputnik',
      members: [{ articleId: 3, reason: 'No sign of another source.', decidedBy: 'machine' }],
    },
  ],
  originRulings: [
    {
      ruling: 'apart',
      articleId: 3,
      otherIds: [1, 2],
      reason: 'Own correspondent in Havana.',
      reviewer: 'Ana R.',
      at: '2026-11-22T13:41:00.000Z',
    },
  ],
  articles: [
    article({
      id: 1,
      title: 'Lavrov lands in Havana',
      outlet: 'MR Online',
      grade: 'C',
      gradeNote: 'Reprints without checking.',
      ownerFamily: 'Monthly Review Foundation',
      byline: 'JF',
      published: '2023-04-20',
      republishes: 'teleSUR English',
      url: 'https://example.org/lavrov?a=1&b=2',
      sha256: 'c'.repeat(64),
      revisions: [
        { number: 1, sha256: '1'.repeat(64), at: '2026-11-21T09:00:00.000Z', reviewer: null, reason: '' },
        {
          number: 2,
          sha256: 'c'.repeat(64),
          at: '2026-11-22T10:00:00.000Z',
          reviewer: 'Ben',
          reason: 'The outlet took a sentence out.',
        },
      ],
      claims: [
        claim({
          id: 11,
          revision: 2,
          text: 'On Thursday, Lavrov is due to see President Miguel Diaz-Canel.',
          machineText: 'On Thursday, Lavrov is due to meet President Miguel Diaz-Canel.',
          quote: 'On Thursday, he is due to see President Miguel Diaz-Canel',
          start: 120,
          insertions: [{ text: 'Lavrov', for: { start: 133, end: 135 } }],
          kind: 'forecast',
          when: { start: '2023-04-20', end: '2023-04-20' },
          state: 'corroborated',
          verdict: {
            conclusion: 'corroborated',
            reason: 'A plan, and its fulfilment reported from Havana.',
            overrideReason: null,
            reviewer: 'Ana R.',
            at: '2026-11-22T13:45:00.000Z',
            stale: false,
          },
          support: {
            origins: [
              {
                originIds: [1],
                claimant: null,
                articleIds: [1, 2],
                links: [
                  {
                    ...supporting,
                    claimId: 15,
                    articleId: 2,
                    start: 5,
                    end: 33,
                    quote: 'Lavrov is to see Diaz-Canel.',
                    relation: 'restates',
                    reason: 'The same sentence, shortened.',
                  },
                ],
              },
              { originIds: [2], claimant: null, articleIds: [3], links: [supporting] },
            ],
            contradictions: [],
            related: [],
          },
        }),
        claim({
          id: 12,
          text: 'Ties between Russia and Cuba are excellent.',
          quote: 'Ties between Russia and Cuba are excellent',
          start: 300,
          speaker: 'Granma',
          mode: 'quoted',
          kind: 'opinion',
          state: 'orphaned',
          verdict: {
            conclusion: 'not checkable',
            reason: 'An opinion.',
            overrideReason: null,
            reviewer: 'Ben',
            at: '2026-11-22T12:00:00.000Z',
            stale: true,
          },
          support: alone(1, 1),
        }),
      ],
    }),
    article({
      id: 2,
      title: 'Lavrov to meet Diaz-Canel',
      outlet: 'Havana Courier',
      published: '2023-04',
      publishedNote: 'inferred from the text',
      claims: [
        claim({
          id: 15,
          text: 'Lavrov is to see Diaz-Canel.',
          quote: 'Lavrov is to see Diaz-Canel.',
          start: 5,
          support: alone(1, 2),
          kind: 'forecast',
          state: 'single origin',
        }),
      ],
    }),
    article({
      id: 3,
      title: 'Partners *in* Latin America <b>now</b>',
      claims: [
        claim({
          id: 21,
          text: 'Lavrov was received by Cuban President Miguel Diaz-Canal.',
          quote: 'was received by Cuban President Miguel Diaz-Canal, later',
          start: 40,
          machineText: null,
          when: { start: '2022-11-01', end: '2022-11-30' },
          state: 'conflicted',
          verdict: {
            conclusion: 'corroborated',
            reason: '',
            overrideReason: 'Seen by our own correspondent.',
            reviewer: 'Ben',
            at: '2026-11-22T13:50:00.000Z',
            stale: false,
          },
          support: {
            origins: [{ originIds: [2, 1], claimant: 'Maria Zakharova', articleIds: [3, 1], links: [] }],
            contradictions: [
              {
                ...supporting,
                claimId: 11,
                articleId: 1,
                revision: 2,
                start: 120,
                end: 177,
                quote: 'On Thursday, he is due to see President Miguel Diaz-Canel',
                relation: 'contradicts',
                reason: 'One expects it, one reports it.',
              },
            ],
            related: [
              {
                ...supporting,
                claimId: 12,
                articleId: 1,
                start: 300,
                end: 342,
                quote: 'Ties between Russia and Cuba are excellent',
                relation: 'related',
                reason: 'Same two countries.',
              },
            ],
          },
        }),
      ],
    }),
  ],
  discrepancies: [
    {
      id: 5,
      kind: 'name',
      class: 'misspelling',
      subject: 'Miguel Diaz-Canel',
      reason: 'One letter from the form of two other articles; same office.',
      note: 'Ask the desk for the house form.',
      a: {
        form: 'Diaz-Canel',
        quote: 'he is due to see President Miguel Diaz-Canel',
        start: 167,
        end: 177,
        articleId: 1,
        claimId: 11,
        revision: 1,
      },
      b: {
        form: 'Diaz-Canal',
        quote: 'was received by Cuban President Miguel Diaz-Canal',
        start: 79,
        end: 89,
        articleId: 3,
        claimId: 21,
        revision: 1,
      },
      ruling: {
        ruling: 'A',
        reason: 'The form of the government’s own site.',
        reviewer: 'Ana R.',
        at: '2026-11-22T13:55:00.000Z',
      },
      reopenings: [
        {
          articleId: 2,
          form: 'Díaz-Canel',
          quote: 'He greeted President Díaz-Canel.',
          at: '2026-11-22T13:58:00.000Z',
          answeredAt: null,
        },
      ],
    },
    {
      id: 6,
      kind: 'role',
      class: 'unclear',
      subject: 'foreign minister of Venezuela',
      reason: 'Two holders of one office; the articles may speak of different dates.',
      note: '',
      a: {
        form: 'Carlos Faria',
        quote: 'Venezuelan Foreign Minister Carlos Faria',
        start: 500,
        end: 512,
        articleId: 2,
        claimId: null,
        revision: 1,
      },
      b: {
        form: 'Yvan Gil',
        quote: "Venezuela's Foreign Minister Yvan Gil",
        start: 210,
        end: 218,
        articleId: 3,
        claimId: null,
        revision: 1,
      },
      ruling: null,
      reopenings: [],
    },
  ],
  names: [
    {
      id: 7,
      name: 'Miguel Díaz-Canel',
      houseForm: 'Miguel Díaz-Canel',
      accepted: [{ form: 'Miguel Diaz-Canel', standard: 'without accents' }],
      scope: 'All texts',
      authority: 'House style book',
      validFrom: '2023-01',
      deviations: [
        {
          articleId: 3,
          start: 71,
          end: 88,
          quote: 'Miguel Diaz-Canal',
          kind: 'possible error',
          isQuoted: false,
        },
        {
          articleId: 3,
          start: 120,
          end: 137,
          quote: 'Miguel Diaz Canel',
          kind: 'style deviation',
          isQuoted: true,
        },
      ],
    },
  ],
  history: [
    { at: '2026-11-21T09:00:00.000Z', who: 'machine', what: 'Imported “Lavrov lands in Havana”: 2 claims' },
    {
      at: '2026-11-22T13:45:00.000Z',
      who: 'Ana R.',
      what: 'Marked “On Thursday, Lavrov is due to see President Miguel Diaz-Canel.” corroborated',
    },
  ],
};
