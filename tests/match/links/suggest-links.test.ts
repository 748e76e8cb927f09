import { describe, expect, it } from 'vitest';
import { suggestLinks } from '../../../src/match/links/suggest-links.ts';
import { articleOfClaims } from '../article.ts';
import { goldArticles, goldLinks, hasGold } from '../gold-dossier.ts';

const LAVROV = 'On Wednesday Russian Foreign Minister Sergei Lavrov arrived in Havana for talks.';

describe('suggestLinks', () => {
  it('links a plan and its fulfilment and says which is which', () => {
    const [found] = suggestLinks([
      articleOfClaims('a', ['Lavrov is expected to meet Miguel Díaz-Canel in Havana.'], {
        source: 'teleSUR',
      }),
      articleOfClaims('b', ['Lavrov met President Miguel Diaz-Canal in Havana.'], { source: 'Sputnik' }),
    ]);
    expect(found).toMatchObject({ a: 'a-0', b: 'b-0', relation: 'corroborates' });
    expect(found!.reason).toBe(
      'Both say that Lavrov met Miguel Díaz-Canel in Cuba; teleSUR expects it, Sputnik reports it as done; Miguel Díaz-Canel is spelt Miguel Diaz-Canal in the other.',
    );
  });

  it('never pairs claims of one article', () => {
    expect(suggestLinks([articleOfClaims('a', [LAVROV, LAVROV])])).toEqual([]);
  });

  it('with only, gives just pairs with a claim of these articles', () => {
    const articles = ['a', 'b', 'c'].map((id) => articleOfClaims(id, [LAVROV]));
    expect(suggestLinks(articles)).toHaveLength(3);
    const found = suggestLinks(articles, { only: new Set(['c']) });
    expect(found.map(({ a, b }) => [a, b].sort())).toEqual(
      expect.arrayContaining([
        ['a-0', 'c-0'],
        ['b-0', 'c-0'],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it('calls a repetition within one origin a restatement', () => {
    const [found] = suggestLinks([
      articleOfClaims('a', [LAVROV], { source: 'teleSUR' }),
      articleOfClaims('b', [LAVROV], { republishes: 'teleSUR English' }),
    ]);
    expect(found).toMatchObject({ relation: 'restates' });
    expect(found!.reason).toContain('one origin');
  });

  it('calls claims on one word a restatement: one claimant’s, or that of the source of the other article', () => {
    const said = (id: string, speaker: string | null, body = '') => {
      const whole = articleOfClaims(id, [LAVROV], { source: `Paper ${id}` }, { speaker, mode: 'reported' });
      return { ...whole, body: `${body}${whole.body}` };
    };
    const relationOf = (...articles: [ReturnType<typeof said>, ReturnType<typeof said>]) =>
      suggestLinks(articles).map(({ relation, reason }) => [
        relation,
        /rest on the word of AFP/u.test(reason),
      ]);
    expect(relationOf(said('a', 'AFP'), said('b', 'Agence France-Presse'))).toEqual([['restates', true]]);
    expect(relationOf(said('a', null, 'HAVANA (AFP) — '), said('b', 'AFP'))).toEqual([['restates', true]]);
    expect(relationOf(said('a', 'AFP'), said('b', 'EFE'))).toEqual([['corroborates', false]]);
    expect(relationOf(said('a', null), said('b', 'AFP'))).toEqual([['corroborates', false]]);
  });

  it('links one sentence in two articles, however common its words', () => {
    const text = 'The state of emergency will last 60 days.';
    expect(suggestLinks([articleOfClaims('a', [text]), articleOfClaims('b', [text])])).toHaveLength(1);
  });

  it('opinions are related at most', () => {
    const text = 'Relations between Russia and Cuba are excellent.';
    const found = suggestLinks([
      articleOfClaims('a', [text], {}, { kind: 'opinion' }),
      articleOfClaims('b', [text], {}, { kind: 'opinion' }),
    ]);
    expect(found).toMatchObject([{ relation: 'related' }]);
  });

  it('finds the same whatever the order of the articles', () => {
    const articles = [
      articleOfClaims('a', [LAVROV]),
      articleOfClaims('b', ['Lavrov visited Cuba.', 'Putin visited China.']),
      articleOfClaims('c', ['Vladimir Putin was in Beijing.']),
    ];
    const outcome = (list: typeof articles) =>
      suggestLinks(list)
        .map(({ a, b, relation, score }) => `${[a, b].sort().join(' ')} ${relation} ${score.toFixed(6)}`)
        .sort();
    expect(outcome([...articles].reverse())).toEqual(outcome(articles));
  });

  it.skipIf(!hasGold)('keeps its figures on the annotated articles', () => {
    const links = new Map(goldLinks().map(({ a, b, relation }) => [[a, b].sort().join(' '), relation]));
    const found = suggestLinks(goldArticles());
    const hits = found.filter(({ a, b }) => links.has([a, b].sort().join(' ')));
    expect(hits.length / links.size).toBeGreaterThanOrEqual(0.75);
    expect(hits.length / found.length).toBeGreaterThanOrEqual(0.6);
    expect(hits.every(({ a, b, relation }) => links.get([a, b].sort().join(' ')) === relation)).toBe(true);
    expect(found.filter(({ relation }) => relation === 'contradicts')).toEqual([]);
  });
});
