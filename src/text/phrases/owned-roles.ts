import type { Clause } from '../clauses/clause.ts';
import type { Mention, Span } from '../types.ts';
import { insertWords, joinWords, spanOfWords, type Word } from '../words.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Role } from './roles.ts';

const lowerArticle = (text: string) => text.replace(/^(?:The|An?) /, (article) => article.toLowerCase());

/** Does the subject agree with "its", "his", "her" or "their"? */
function mayOwn(pronoun: string, subject: readonly Word[]): boolean {
  const head = subject.findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN');
  if (!head || subject.some((word) => word.pos === 'VERB')) return false;
  const isPlural = head.pos === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower;
  if (pronoun === 'their' || isPlural) return pronoun === 'their' && isPlural;
  return pronoun === 'its' ? !isRoleNoun(head.lower) : head.pos === 'PROPN' || isRoleNoun(head.lower);
}

const ownerWord = (owner: string, span: Span, at: Word): Word =>
  insertWords(`${owner}’s`, { for: span, at, pos: 'PROPN' });

/** "a report by the Joint Committee, presented by its head, Ann Lee": the body before a comma, whose head she likelier is than the subject's. */
function bodyBefore(its: Word, predicate: readonly Word[], names: readonly Mention[]): Mention | undefined {
  const comma = predicate.findLast((word) => word.text === ',' && word.end < its.start);
  return comma && names.find(({ kind, end }) => kind === 'organisation' && end === comma.start);
}

/** "sacked its coach, Pedro Ruiz": whose coach he is, the subject says. */
export function ownRole(
  role: Role,
  { subject, predicate }: Pick<Clause, 'subject' | 'predicate'>,
  names: readonly Mention[],
): Role {
  const [first, ...rest] = role.role;
  const span = spanOfWords(subject);
  const rival = first?.lower === 'its' ? bodyBefore(first, predicate, names) : undefined;
  if (first && rival) return { ...role, role: [ownerWord(`the ${rival.entity}`, rival, first), ...rest] };
  const isOwned =
    first &&
    /^(?:his|her|its|their)$/.test(first.lower) &&
    span &&
    subject.every((word) => word.pos !== 'PRON') &&
    mayOwn(first.lower, subject);
  if (!isOwned) return role;
  return {
    ...role,
    role: [ownerWord(lowerArticle(joinWords(subject)), span, first), ...rest],
  };
}
