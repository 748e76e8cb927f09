import { claimId, describeClaim } from '../analysis/describe-claim.ts';
import { describeDate, describeMention, describeQuantity } from '../analysis/describe-article.ts';
import { matchQuestion, namesQuestion, relateQuestion, textQuestion } from './questions.ts';
import type { Sentence } from '../../text/types.ts';
import type { Task } from './task.ts';

const split: Task = async () => {
  const { analyzeArticle } = await import('../../text/pipeline.ts');
  return (question) => {
    const { text, published } = textQuestion.parse(question);
    const { claims } = analyzeArticle({ body: text, title: null, published: published ?? null });
    return { claims: claims.map((claim, i) => describeClaim(claim, claimId(0, i), 0)) };
  };
};

const dates: Task = async () => {
  const { findDates } = await import('../../text/dates/find-dates.ts');
  return (question) => {
    const { text, published } = textQuestion.parse(question);
    return { dates: findDates(text, published ?? null).map(describeDate) };
  };
};

const quantities: Task = async () => {
  const { findQuantities } = await import('../../text/quantities/find-quantities.ts');
  return (question) => ({
    quantities: findQuantities(textQuestion.parse(question).text).map(describeQuantity),
  });
};

const mentions: Task = async () => {
  const { findMentions } = await import('../../text/mentions/find-mentions.ts');
  const readSentences = await loadSentences();
  return (question) => {
    const { text } = textQuestion.parse(question);
    return { mentions: findMentions(text, readSentences(text)).map(describeMention) };
  };
};

const attributions: Task = async () => {
  const { findAttributions } = await import('../../text/attributions.ts');
  const { findMentions } = await import('../../text/mentions/find-mentions.ts');
  const readSentences = await loadSentences();
  return (question) => {
    const { text } = textQuestion.parse(question);
    const sentences = readSentences(text);
    const found = findAttributions(text, sentences, findMentions(text, sentences));
    return { attributions: found.map(({ source, cue, content }) => ({ source, cue, content })) };
  };
};

const names: Task = async () => {
  const { compareNames } = await import('../../match/names/compare-names.ts');
  return (question) => {
    const { a, b } = namesQuestion.parse(question);
    return compareNames(a, b);
  };
};

const relate: Task = async () => {
  const { relateClaims } = await import('../../match/links/relate-claims.ts');
  return (question) => {
    const { a, b } = relateQuestion.parse(question);
    return relateClaims(a, b);
  };
};

const match: Task = async () => {
  const { rankDocuments } = await import('../../match/links/rank-documents.ts');
  const documents: { doc: string | number; text: string }[] = [];
  return (line) => {
    const question = matchQuestion.parse(line);
    if ('doc' in question) {
      documents.push(question);
      return undefined;
    }
    return { query: question.query, ranked: rankDocuments(documents, question.text, question.k) };
  };
};

async function loadSentences(): Promise<(text: string) => Sentence[]> {
  const { findBlocks } = await import('../../text/blocks.ts');
  const { findSentences } = await import('../../text/sentences.ts');
  return (text) => findSentences(text, findBlocks(text));
}

/** Every question `probe` answers, by its name. */
export const TASKS: ReadonlyMap<string, Task> = new Map(
  Object.entries({ split, dates, quantities, mentions, attributions, names, relate, match }),
);
