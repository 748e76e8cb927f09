import { describe, expect, it } from 'vitest';
import {
  isDecided,
  planRereading,
  type Decisions,
  type Rereading,
  type StandingClaim,
} from '../../src/domain/rereading.ts';

const untouched: Decisions = {
  machineText: 'The dam burst.',
  reviewedAt: null,
  verdicts: 0,
  comments: 0,
  judgedLinks: 0,
  judgedDiscrepancies: 0,
};

describe('what a person has decided about a claim', () => {
  it.each<[string, Partial<Decisions>, boolean]>([
    ['nothing', {}, false],
    ['wrote it', { machineText: null }, true],
    ['looked at it, reworded it or put it aside', { reviewedAt: new Date() }, true],
    ['gave a verdict', { verdicts: 1 }, true],
    ['commented', { comments: 1 }, true],
    ['judged a link', { judgedLinks: 1 }, true],
    ['ruled on a discrepancy', { judgedDiscrepancies: 1 }, true],
  ])('%s', (_case, decisions, expected) => {
    expect(isDecided({ ...untouched, ...decisions })).toBe(expected);
  });
});

const at = (start: number, end: number, text: string) => ({ start, end, text });
const burst = at(0, 14, 'The dam burst.');
const elsewhere = at(40, 54, 'The dam burst.');
const retold = at(0, 14, 'The [Karsa] dam burst.');
const longer = at(0, 30, 'The dam burst.');
const other = at(0, 30, 'The dam burst on Monday.');

const standing = (
  { start, end, text }: typeof burst,
  more: Partial<StandingClaim> = {},
  id = 1,
): StandingClaim => ({ id, start, end, reading: text, isDecided: false, isDiscarded: false, ...more });
const machine = standing(burst);
const decided = standing(burst, { isDecided: true });
const putAside = standing(burst, { isDecided: true, isDiscarded: true });
const letGo = standing(burst, { isDiscarded: true });

const nothing: Rereading = { kept: [], gone: [], fresh: [], stays: [] };
const kept = { ...nothing, kept: [{ id: 1, index: 0 }] };

describe('reading an article again', () => {
  it.each<[string, StandingClaim[], (typeof burst)[], Rereading]>([
    ['nothing there, nothing read', [], [], nothing],
    ['a new claim', [], [burst], { ...nothing, fresh: [0] }],
    ['the same claim', [machine], [burst], kept],
    ['the same words over a longer stretch', [machine], [longer], kept],
    ['the same words without the final stop', [machine], [at(0, 14, 'The dam burst')], kept],
    ['the same words elsewhere', [machine], [elsewhere], { ...nothing, gone: [1], fresh: [0] }],
    ['other words in the same place', [machine], [retold], { ...nothing, gone: [1], fresh: [0] }],
    ['a claim no longer made', [machine], [], { ...nothing, gone: [1] }],
    ['one let go before, read again', [letGo], [burst], kept],
    ['one let go before, still not read', [letGo], [], nothing],
    ['a decided claim, read again', [decided], [burst], nothing],
    ['a decided claim, worded differently now', [decided], [retold], nothing],
    ['a decided claim no longer made', [decided], [], { ...nothing, stays: [1] }],
    ['a decided claim beside a new one', [decided], [burst, other], { ...nothing, fresh: [1] }],
    ['one that a person put aside, read again', [putAside], [burst], nothing],
    ['one that a person put aside, worded differently', [putAside], [retold], nothing],
    ['one that a person put aside, not read', [putAside], [], nothing],
    [
      'two in one place, one decided: words come before place',
      [standing(retold, { isDecided: true }, 2), machine],
      [burst, retold],
      kept,
    ],
    [
      'two with the same words: each in its place',
      [standing(elsewhere, {}, 2), machine],
      [burst, elsewhere],
      { ...nothing, kept: [...kept.kept, { id: 2, index: 1 }] },
    ],
    [
      'the live one before the one let go',
      [standing(burst, { isDiscarded: true }, 2), machine],
      [burst],
      kept,
    ],
  ])('%s', (_case, before, read, expected) => {
    expect(planRereading(before, read)).toEqual(expected);
  });

  it('deals with every claim once', () => {
    const before = [machine, standing(other, { isDecided: true }, 2), standing(elsewhere, {}, 3)];
    const plan = planRereading(before, [burst, retold, other]);
    expect([...plan.kept.map(({ id }) => id), ...plan.gone, ...plan.stays]).toEqual([1, 3]);
    expect(plan.fresh).toEqual([1]);
  });
});
