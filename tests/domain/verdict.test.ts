import { describe, expect, it } from 'vitest';
import { claimState, needsPerson, type ClaimStanding } from '../../src/domain/claim-state.ts';
import { RuleBroken } from '../../src/domain/errors.ts';
import { supportOf, type JudgedLink } from '../../src/domain/support.ts';
import { checkVerdict, whatWouldChange } from '../../src/domain/verdict.ts';

const claim = { claimId: 1, text: 'Claim', articleId: 1, originId: 1 };
const accepted = (originId: number, relation: JudgedLink['relation'] = 'corroborates'): JudgedLink => ({
  other: { claimId: originId * 10, text: 'Claim', articleId: originId, originId },
  relation,
  judgement: 'accepted',
});
const single = supportOf(claim, []);
const double = supportOf(claim, [accepted(2)]);
const contradicted = supportOf(claim, [accepted(2, 'contradicts')]);

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
  const standing: ClaimStanding = { support: single, verdict: null, openDiscrepancies: 0, isReviewed: false };
  const verdictOn = (conclusion: 'corroborated' | 'disputed' | 'refuted', evidenceHash: string) => ({
    conclusion,
    evidenceHash,
  });

  it.each([
    ['unreviewed', standing],
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
  it('names the origin that does not count twice', () => {
    expect(whatWouldChange(null, ['teleSUR'], 0)).toBe('It needs one origin other than teleSUR.');
  });

  it('says when it can be marked, when it is blocked and when it stands', () => {
    expect(whatWouldChange(null, ['teleSUR', 'Sputnik'], 0)).toContain('can be marked corroborated');
    expect(whatWouldChange(null, ['teleSUR'], 1)).toContain('must be settled');
    expect(whatWouldChange('corroborated', ['teleSUR', 'Sputnik'], 0)).toContain('would reopen it');
    expect(whatWouldChange('corroborated', ['teleSUR', 'Sputnik'], 1)).toContain('stands against it');
  });
});
