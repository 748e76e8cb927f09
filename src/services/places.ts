/** Where one can go to in a dossier by a few words: claims, articles, names. */
import type { FormHit, SnippetPart } from '../db/search.ts';
import { fold } from '../match/names/fold.ts';
import type { Context } from './context.ts';

export interface Places {
  claims: { id: number; words: SnippetPart[] }[];
  articles: { id: number; title: string; source: string | null }[];
  names: FormHit[];
}

const MOST = 7;

export function createPlaces({ database: { read, search } }: Context) {
  return {
    /** What goes by these words; a number is a claim's. */
    async find(dossierId: number, query: string): Promise<Places> {
      const words = fold(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return { claims: [], articles: [], names: [] };
      const fits = (text: string) => words.every((word) => fold(text).includes(word));
      const articles = await read.article.findMany({
        where: { dossierId },
        select: { id: true, title: true, source: { select: { name: true } } },
        orderBy: { id: 'desc' },
      });
      return {
        claims: [...(await numbered(dossierId, query)), ...found(dossierId, query)].slice(0, MOST),
        articles: articles
          .filter(({ title, source }) => fits(`${title} ${source?.name ?? ''}`))
          .slice(0, MOST)
          .map(({ id, title, source }) => ({ id, title, source: source?.name ?? null })),
        names: search
          .forms(dossierId)
          .filter(({ form }) => fits(form))
          .slice(0, MOST),
      };
    },
  };

  function found(dossierId: number, query: string) {
    return search
      .claims(dossierId, query, MOST)
      .map(({ claimId, snippet }) => ({ id: claimId, words: snippet }));
  }

  async function numbered(dossierId: number, query: string) {
    const number = /^#?([1-9]\d{0,8})$/.exec(query.trim())?.[1];
    if (number === undefined) return [];
    const claim = await read.claim.findFirst({
      where: { id: Number(number), discardedAt: null, article: { dossierId } },
      select: { id: true, text: true },
    });
    return claim ? [{ id: claim.id, words: [{ text: claim.text, hit: false }] }] : [];
  }
}
