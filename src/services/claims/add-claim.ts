/** A claim that a person makes from words of an article. */
import { anchorOfSelection, spanOfWords } from '../../domain/anchor.ts';
import { NotFound } from '../../domain/errors.ts';
import type { Ledger } from '../ledger.ts';
import { checkText } from './check-text.ts';
import { done } from './live-claim.ts';
import type { Words } from './reanchor.ts';

/** `text` empty: the words themselves are the claim. */
export interface NewClaim {
  articleId: number;
  words: Words;
  text: string;
}

export async function addClaim(ledger: Ledger, at: Date, { articleId, words, text }: NewClaim) {
  const article = await ledger.tx.article.findUnique({
    where: { id: articleId },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1, include: { blocks: true } } },
  });
  const revision = article?.revisions[0];
  if (!article || !revision) throw new NotFound('article');
  const selection = typeof words === 'string' ? spanOfWords(revision.body, words) : words;
  const anchor = anchorOfSelection(revision.body, selection);
  const block = revision.blocks.find(({ start, end }) => start <= anchor.start && anchor.start < end);
  const claim = await ledger.create('claim', {
    ...anchor,
    ...{
      articleId,
      revisionId: revision.id,
      block: block?.kind ?? 'body',
      sentenceStart: anchor.start,
      sentenceEnd: anchor.end,
    },
    ...{ text: checkText(text === '' ? anchor.quote : text), machineText: null, kind: 'fact', createdAt: at },
    ...{ checkworthy: 1, checkworthyReason: 'A reviewer added it.', reviewedAt: at },
  });
  return done({ ...claim, dossierId: article.dossierId }, 'add claim', `Added “${claim.text}”`, claim.id);
}
