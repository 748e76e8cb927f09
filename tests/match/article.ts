import type { MatchArticle, MatchClaim, MatchMention } from '../../src/match/types.ts';

/** An article with these fields and nothing else. */
export const article = (fields: Partial<MatchArticle> & { id: string }): MatchArticle => ({
  title: null,
  source: null,
  owner: null,
  domain: null,
  published: null,
  republishes: null,
  body: '',
  claims: [],
  mentions: [],
  ...fields,
});

/** Mentions of these names wherever they stand in the body. */
export const mentionsOf = (
  body: string,
  names: string[],
  kind: MatchMention['kind'] = 'person',
): MatchMention[] =>
  names.flatMap((form) =>
    [...body.matchAll(new RegExp(form, 'gu'))].map((match) => ({
      form,
      entity: form,
      kind,
      start: match.index,
      end: match.index + form.length,
    })),
  );

/** A claim whose words are the article's own. */
export const claim = (id: string, text: string, fields: Partial<MatchClaim> = {}): MatchClaim => ({
  id,
  text,
  quote: text,
  span: { start: 0, end: text.length },
  kind: 'event',
  mode: 'asserted',
  speaker: null,
  when: null,
  ...fields,
});

/** An article that consists of these claims, one a line. */
export function articleOfClaims(
  id: string,
  texts: string[],
  fields: Partial<MatchArticle> = {},
  claimFields: Partial<MatchClaim> = {},
): MatchArticle {
  const body = texts.join('\n');
  const claims = texts.map((text, i) => {
    const start = body.indexOf(text);
    return claim(`${id}-${i}`, text, { span: { start, end: start + text.length }, ...claimFields });
  });
  return article({ id, body, claims, ...fields });
}
