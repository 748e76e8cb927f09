import type { Mention } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { affiliationAt } from './affiliations.ts';
import { articleFor, indefinite, type Role } from './roles.ts';
import { singularRole } from './role-nouns.ts';
import { bare, findHolders, findTitled, oneOf, type Holder } from './titled-names.ts';

/** "(Brazil)" after a name: the place its holder belongs to. */
function placeOf(words: readonly Word[], holder: Holder): Word[] {
  const inside = words[holder.end - 1]?.bracket?.slice(1, -1) ?? [];
  const isPlace =
    inside.length > 0 &&
    inside.length < 5 &&
    inside.every((word) => word.pos === 'PROPN' || word.text === '&');
  return isPlace ? inside : [];
}

function personRole(words: readonly Word[], holder: Holder, title: readonly Word[], isShared: boolean): Role {
  const place = placeOf(words, holder);
  const of = place[0]
    ? [insertWords('of', { for: place[0], pos: 'ADP' }), ...place]
    : affiliationAt(words, holder.end);
  const role = [...(isShared ? oneOf(title, singularRole) : title), ...of];
  const article = place.length ? '' : isShared ? indefinite(role) : articleFor(title, true);
  return { holder: bare(words.slice(holder.start, holder.end)), role, article, rule: 'title' };
}

/** Roles that titles before names of people give ("Russian Foreign Minister Sergei Lavrov"). */
export function findTitleRoles(words: readonly Word[], mentions: readonly Mention[]): Role[] {
  const holders = findHolders(
    words,
    mentions.filter((mention) => mention.kind === 'person'),
  );
  return findTitled(words, {
    holders,
    singular: singularRole,
    roleOf: (holder, title, isShared) => personRole(words, holder, title, isShared),
  });
}
