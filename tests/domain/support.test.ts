import { describe, expect, it } from 'vitest';
import { supportInWords, supportOf, type JudgedLink } from '../../src/domain/support.ts';

const claim = { claimId: 1, text: 'Claim 1', articleId: 10, originId: 100 };

function link(claimId: number, originId: number, rest: Partial<JudgedLink> = {}): JudgedLink {
  return {
    other: { claimId, text: `Claim ${claimId}`, articleId: claimId * 10, originId },
    relation: 'corroborates',
    judgement: 'accepted',
    ...rest,
  };
}

describe('support', () => {
  it('counts origins, not articles: four articles of two origins are two', () => {
    const support = supportOf(claim, [link(2, 100), link(3, 200), link(4, 200)]);
    expect(supportInWords(support)).toBe('4 articles, 2 independent origins');
  });

  it('is the claim’s own origin alone while nothing is accepted', () => {
    const waiting = [
      link(2, 200, { judgement: 'suggested' }),
      link(3, 300, { judgement: 'unsure' }),
      link(4, 400, { judgement: 'rejected' }),
    ];
    expect(supportInWords(supportOf(claim, waiting))).toBe('1 article, 1 origin');
  });

  it('takes a restatement for support, a related claim for none, and a contradiction for one', () => {
    const support = supportOf(claim, [
      link(2, 200, { relation: 'restates' }),
      link(3, 300, { relation: 'related' }),
      link(4, 400, { relation: 'contradicts' }),
    ]);
    expect(support.origins.map(({ originId }) => originId)).toEqual([100, 200]);
    expect(support.contradictions.map(({ claimId }) => claimId)).toEqual([4]);
  });

  it('has a hash that ignores the order of links and moves with every change of the evidence', () => {
    const hash = (links: JudgedLink[]) => supportOf(claim, links).hash;
    const both = hash([link(2, 200), link(3, 300)]);
    expect(hash([link(3, 300), link(2, 200)])).toBe(both);
    expect(hash([link(2, 200)])).not.toBe(both);
    expect(hash([link(2, 200), link(3, 200)])).not.toBe(both);
    expect(hash([link(2, 200), link(3, 300), link(4, 400, { relation: 'contradicts' })])).not.toBe(both);
  });

  it('has a hash that moves with the words of the claim and of those behind or against it', () => {
    const { hash } = supportOf(claim, [link(2, 200)]);
    const reworded = link(2, 200);
    reworded.other.text = 'Other words';
    expect(supportOf({ ...claim, text: 'Other words' }, [link(2, 200)]).hash).not.toBe(hash);
    expect(supportOf(claim, [reworded]).hash).not.toBe(hash);
  });
});
