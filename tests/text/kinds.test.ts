import { describe, expect, it } from 'vitest';
import { classifyClaim, type ClaimContext } from '../../src/text/kinds.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { ClaimKind } from '../../src/text/types.ts';

const PLAIN: ClaimContext = {
  mode: 'asserted',
  speaker: null,
  hasWhen: false,
  hasQuantity: false,
  isRole: false,
};
const SPOKEN: ClaimContext = { ...PLAIN, mode: 'reported', speaker: 'Anna Hale' };

function classify(text: string, context: ClaimContext) {
  return classifyClaim(text, tokenise(text), context);
}

const TABLE: [ClaimKind, string, ClaimContext][] = [
  ['event', 'On Wednesday the minister arrived in Havana.', PLAIN],
  ['event', 'The plan was signed by both ministers.', PLAIN],
  ['event', 'The storm killed 12 people.', PLAIN],
  ['event', 'In 2014 the two countries signed a dozen agreements.', PLAIN],
  ['event', 'In recent months the director has traveled to Cuba.', PLAIN],
  ['event', 'The company did not open the plant.', PLAIN],
  ['role', 'Anna Hale is the mayor of Velmar.', { ...PLAIN, isRole: true }],
  ['fact', 'Russia is one of the top ten trading partners of Cuba.', PLAIN],
  ['fact', 'The line is 212 kilometres long.', PLAIN],
  ['fact', 'Both nations have maintained economic ties.', PLAIN],
  ['fact', 'Relations date back to the Cold War.', PLAIN],
  ['fact', 'The Kremlin has not confirmed the details.', PLAIN],
  ['forecast', 'The talks will take place in Moscow.', PLAIN],
  ['forecast', 'The minister is expected to meet the president.', PLAIN],
  ['forecast', 'Other agreements will also be signed.', PLAIN],
  ['forecast', 'Trade could reach $300 million per month.', { ...SPOKEN, hasQuantity: true }],
  ['forecast', 'The company plans to open a plant.', PLAIN],
  ['forecast', 'The bank is preparing to raise rates.', PLAIN],
  ['forecast', 'The summit is to open in Oslo.', PLAIN],
  ['fact', 'The aim is to win the cup.', PLAIN],
  ['event', 'The jury could not agree.', PLAIN],
  ['event', 'The bank would not say why.', PLAIN],
  ['forecast', 'Sales would not recover.', SPOKEN],
  ['opinion', 'Relations are excellent.', SPOKEN],
  ['opinion', 'The embargo is unjust and harmful.', SPOKEN],
  ['opinion', 'The government should resign.', SPOKEN],
  ['opinion', 'We believe the plan is working.', SPOKEN],
  ['opinion', 'If supplies stop, this would be a terrible blow to the city.', SPOKEN],
];

describe('classifyClaim', () => {
  it.each(TABLE)('%s: %s', (kind, text, context) => {
    expect(classify(text, context).kind).toBe(kind);
  });

  it('says that a figure, a date and a name can be compared', () => {
    const claim = classify('In 2014 Russia wrote off 90 percent of the debt.', {
      ...PLAIN,
      hasWhen: true,
      hasQuantity: true,
    });
    expect(claim).toEqual({
      kind: 'event',
      checkworthy: 0.95,
      checkworthyReason: 'says that something happened; names a figure, a date and a name to compare',
    });
  });

  it('ranks what happened over what is to come and over judgements', () => {
    const scores = [
      classify('The mayor opened the bridge.', PLAIN),
      classify('The mayor will open the bridge.', PLAIN),
      classify('The bridge is beautiful.', SPOKEN),
    ].map(({ checkworthy }) => checkworthy);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('holds that a question cannot be checked', () => {
    expect(classify('Will the border reopen?', PLAIN).checkworthy).toBe(0);
  });
});
