import { touches } from '../spans.ts';
import type { Mention } from '../types.ts';
import type { Word } from '../words.ts';
import { singularKind } from './kind-nouns.ts';
import { indefinite, type Role } from './roles.ts';
import { bare, findHolders, findTitled, oneOf, type Holder } from './titled-names.ts';

function kindRole(words: readonly Word[], holder: Holder, title: readonly Word[]): Role {
  const role = oneOf(title, singularKind);
  const isOwned = role.some((word) => /^['’]s?$/.test(word.lower));
  return {
    holder: bare(words.slice(holder.start, holder.end)),
    role,
    article: isOwned ? '' : indefinite(role),
    rule: 'kind',
  };
}

/** Names that follow on a word that says what they are ("the sitcom Taxi"), whether they were found as mentions or not. */
function findNamedKinds(words: readonly Word[]): Holder[] {
  const holders: Holder[] = [];
  for (let i = 1; i < words.length; i++) {
    const noun = words[i - 1];
    if (
      noun?.pos !== 'NOUN' ||
      words[i]?.pos !== 'PROPN' ||
      words[i]?.date ||
      singularKind(noun.lower) === null
    )
      continue;
    let end = i;
    while (words[end]?.pos === 'PROPN' || (words[end]?.text === '&' && words[end + 1]?.pos === 'PROPN'))
      end++;
    holders.push({ start: i, end });
  }
  return holders;
}

/** What common nouns before other names say they are ("the oil company Rosneft", "the films A and B"). */
export function findKindRoles(words: readonly Word[], mentions: readonly Mention[]): Role[] {
  const named = findNamedKinds(words);
  const others = findHolders(
    words,
    mentions.filter((mention) => mention.kind !== 'person'),
  ).filter((one) => !named.some((kind) => touches(kind, one)));
  return findTitled(words, {
    holders: [...named, ...others].sort((a, b) => a.start - b.start),
    singular: singularKind,
    roleOf: (holder, title) => kindRole(words, holder, title),
  });
}
