import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  originInWords,
  supportInWords,
  supportOf as supportBy,
  type ClaimPlace,
  type JudgedLink,
} from '../../src/domain/support.ts';

const claim: ClaimPlace = { claimId: 1, text: 'Claim 1', claimant: null, articleId: 10, originId: 100 };

function link(claimId: number, originId: number, rest: Partial<JudgedLink> = {}): JudgedLink {
  return {
    other: { ...claim, claimId, text: `Claim ${claimId}`, articleId: claimId * 10, originId },
    relation: 'corroborates',
    judgement: 'accepted',
    ...rest,
  };
}

const isEqual = (a: string, b: string) => a === b;
const supportOf = (place: ClaimPlace, links: JudgedLink[]) =>
  supportBy(place, links, { isSameClaimant: isEqual, isReporter: isEqual });

/** Places in the order of the list: "1" is a claim of origin 1, "1 M" one on the word of M. The first is the claim itself. */
function supportOfPlaces(places: string[]) {
  const [own, ...others] = places.map((written, index): ClaimPlace => {
    const [origin, claimant] = written.split(' ');
    const claimId = index + 1;
    return {
      ...{ claimId, text: `Claim ${claimId}`, claimant: claimant ?? null },
      ...{ articleId: claimId * 10, originId: Number(origin) },
    };
  });
  const links = others.map((other): JudgedLink => ({ other, relation: 'restates', judgement: 'accepted' }));
  return supportOf(own!, links);
}

describe('support', () => {
  it('counts origins, not articles: four articles of two origins are two', () => {
    const support = supportOf(claim, [link(2, 100), link(3, 200), link(4, 200)]);
    expect(supportInWords(support)).toBe('4 articles, 2 independent origins');
  });

  it('is one origin with the source on whose word another article gives the claim', () => {
    const wire = { ...claim, originName: 'AFP' };
    const quoting = link(2, 200);
    const other = { ...quoting.other, claimant: 'AFP' };
    expect(supportOf(wire, [{ ...quoting, other }]).origins).toMatchObject([
      { originIds: [100, 200], claimant: 'AFP' },
    ]);
    expect(supportOf({ ...claim, originName: 'EFE' }, [{ ...quoting, other }]).origins).toHaveLength(2);
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
    expect(support.origins.map(({ originIds }) => originIds)).toEqual([[100], [200]]);
    expect(support.contradictions.map(({ claimId }) => claimId)).toEqual([4]);
  });

  it.each([
    ['two papers on one word', ['1 M', '2 M'], 1, ['M']],
    ['two papers on two words', ['1 M', '2 N'], 2, []],
    ['one on a word, one by itself', ['1 M', '2'], 2, []],
    ['two by themselves', ['1', '2'], 2, []],
    ['one paper twice on one word: the paper already makes it one', ['1 M', '1 M'], 1, []],
    ['a word that links two others', ['1 M', '2', '3 M', '2 M'], 1, ['M']],
    ['a reprint that drops who said it', ['1 M', '1', '2 M'], 1, ['M']],
    ['two on one word and one by itself', ['1 M', '2 M', '3'], 2, ['M']],
    ['two pairs, each on its word', ['1 M', '2 N', '3 M', '4 N'], 2, ['M', 'N']],
  ])('counts %s', (_, places, count, claimants) => {
    const { origins } = supportOfPlaces(places);
    expect(origins).toHaveLength(count);
    expect(origins.flatMap(({ claimant }) => claimant ?? [])).toEqual(claimants);
  });

  it('says on whose word several reports are one', () => {
    expect(originInWords({ names: ['Herald', 'Post'], claimant: 'the mayor' })).toBe(
      'Herald and Post, both on the word of the mayor',
    );
    expect(originInWords({ names: ['A', 'B', 'C'], claimant: 'M' })).toBe('A, B and C, all on the word of M');
    expect(originInWords({ names: ['Herald'], claimant: null })).toBe('Herald');
  });

  it('does not depend on the order of the links', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('', ' M', ' N'));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 7 }), (drawn) => {
        const links = drawn.map(([origin, word], index): JudgedLink => {
          const other = link(index + 2, origin).other;
          return { ...link(0, 0), other: { ...other, claimant: word.trim() || null } };
        });
        const [forth, back] = [supportOf(claim, links), supportOf(claim, links.toReversed())];
        expect([back.hash, back.origins.length]).toEqual([forth.hash, forth.origins.length]);
      }),
    );
  });

  it('has a hash that ignores the order of links and moves with every change of the evidence', () => {
    const hash = (links: JudgedLink[]) => supportOf(claim, links).hash;
    const both = hash([link(2, 200), link(3, 300)]);
    expect(hash([link(3, 300), link(2, 200)])).toBe(both);
    expect(hash([link(2, 200)])).not.toBe(both);
    expect(hash([link(2, 200), link(3, 200)])).not.toBe(both);
    expect(hash([link(2, 200), link(3, 300), link(4, 400, { relation: 'contradicts' })])).not.toBe(both);
  });

  it('has a hash that moves with the words of the claim and of those behind or against it, and with who says them', () => {
    const { hash } = supportOf(claim, [link(2, 200)]);
    const changed = (place: Partial<ClaimPlace>) => ({
      ...link(2, 200),
      other: { ...link(2, 200).other, ...place },
    });
    expect(supportOf({ ...claim, text: 'Other words' }, [link(2, 200)]).hash).not.toBe(hash);
    expect(supportOf(claim, [changed({ text: 'Other words' })]).hash).not.toBe(hash);
    expect(supportOf(claim, [changed({ claimant: 'M' })]).hash).not.toBe(hash);
  });
});
