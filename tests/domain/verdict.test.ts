import { describe, expect, it } from 'vitest';
import { claimState, needsPerson, type ClaimStanding } from '../../src/domain/claim-state.ts';
import { RuleBroken } from '../../src/domain/errors.ts';
import { supportOf, type JudgedLink } from '../../src/domain/support.ts';
import { checkVerdict, whatWouldChange } from '../../src/domain/verdict.ts';

const claim = { claimId: 1, text: 'Claim', claimant: null, articleId: 1, originId: 1 };
const isSame = (a: string, b: string): boolean => a === b;
const names = { isSameClaimant: isSame, isReporter: isSame };
const accepted = (originId: number, relation: JudgedLink['relation'] = 'corroborates'): JudgedLink => ({
  other: { claimId: originId * 10, text: 'Claim', claimant: null, articleId: originId, originId },
  relation,
  judgement: 'accepted',
});
const single = supportOf(claim, [], names);
const double = supportOf(claim, [accepted(2)], names);
const contradicted = supportOf(claim, [accepted(2, 'contradicts')], names);

describe('a verdict', () => {
  const request = { conclusion: 'corroborated', reason: '', overrideReason: '' } as const;

  it('of corroborated needs two independent origins', () => {
    expect(() => checkVerdict(request, single)).toThrow(RuleBroken);
    expect(() => checkVerdict(request, double)).not.toThrow();
  });

  it('of corroborated may stand on one origin with a reason', () => {
    expect(() => checkVerdict({ ...request, overrideReason: 'A court record.' }, single)).not.toThrow();
  });

  it.each(['disputed', 'refuted', 'unverifiable', 'not checkable'] as const)(
    'of %s needs a reason',
    (conclusion) => {
      expect(() => checkVerdict({ ...request, conclusion }, double)).toThrow(/why/i);
      expect(() =>
        checkVerdict({ ...request, conclusion, reason: 'The ministry withdrew it.' }, single),
      ).not.toThrow();
    },
  );
});

describe('the state of a claim', () => {
  const standing: ClaimStanding = {
    support: single,
    verdict: null,
    openDiscrepancies: 0,
    isReviewed: false,
    isOrphaned: false,
  };
  const verdictOn = (conclusion: 'corroborated' | 'disputed' | 'refuted', evidenceHash: string) => ({
    conclusion,
    evidenceHash,
  });

  it.each([
    ['unreviewed', standing],
    ['orphaned', { ...standing, isOrphaned: true, verdict: verdictOn('corroborated', single.hash) }],
    ['single origin', { ...standing, isReviewed: true }],
    ['needs decision', { ...standing, support: double, isReviewed: true }],
    ['needs decision', { ...standing, openDiscrepancies: 1 }],
    ['conflicted', { ...standing, support: contradicted }],
    ['corroborated', { ...standing, support: double, verdict: verdictOn('corroborated', double.hash) }],
    ['conflicted', { ...standing, verdict: verdictOn('disputed', single.hash) }],
    ['settled', { ...standing, verdict: verdictOn('refuted', single.hash) }],
    ['stale', { ...standing, support: double, verdict: verdictOn('corroborated', single.hash) }],
    ['stale', { ...standing, support: contradicted, verdict: verdictOn('refuted', single.hash) }],
  ] as const)('is %s', (state, given) => {
    expect(claimState(given)).toBe(state);
  });

  it('asks for a person exactly where something is left to decide', () => {
    const asking = (
      [
        'stale',
        'conflicted',
        'needs decision',
        'unreviewed',
        'single origin',
        'corroborated',
        'settled',
      ] as const
    ).filter(needsPerson);
    expect(asking).toEqual(['stale', 'conflicted', 'needs decision', 'unreviewed']);
  });
});

describe('what would change a verdict', () => {
  const footing = { conclusion: null, originNames: ['teleSUR'], claimant: null, contradictions: 0 };
  const both = { ...footing, originNames: ['teleSUR', 'Sputnik'] };

  it.each([
    ['one origin', footing, 1, 'It needs one origin other than teleSUR.'],
    [
      'one origin that reports what somebody says',
      { ...footing, claimant: 'the ministry' },
      1,
      'It needs one origin other than teleSUR that does not rest on the word of the ministry.',
    ],
    [
      'two origins on one word',
      { ...both, claimant: 'the ministry' },
      1,
      'It needs one origin other than teleSUR and Sputnik that does not rest on the word of the ministry.',
    ],
    ['two origins', both, 2, 'It stands on teleSUR and Sputnik: it can be marked corroborated.'],
    [
      'a contradiction',
      { ...footing, contradictions: 1 },
      1,
      'The contradiction must be settled before it can be called corroborated.',
    ],
  ])('of a claim with %s', (_, of, independent, sentence) => {
    expect(whatWouldChange(of, independent)).toBe(sentence);
  });

  it('of a corroborated one says what would reopen it', () => {
    const corroborated = { ...both, conclusion: 'corroborated' } as const;
    expect(whatWouldChange(corroborated, 2)).toContain('would reopen it');
    expect(whatWouldChange({ ...corroborated, contradictions: 1 }, 2)).toContain('stands against it');
  });
});
