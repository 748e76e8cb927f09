import { withoutMarkdown } from '../../src/text/markdown.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import type {
  ArticleAnalysis,
  Block,
  DateMention,
  ExtractedClaim,
  Sentence,
  Span,
  Token,
} from '../../src/text/types.ts';

const isPlace = (body: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= body.length;
const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0));
const isBare = (text: string): boolean => text !== '' && text.trim() === text;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Line breaks inside a wrapped paragraph are read as spaces. */
const blanked = (text: string): string => text.replace(/\s/g, ' ');

/** Do the blocks hold all that is not blank and no mark of Markdown? */
function isCovered(body: string, blocks: readonly Block[]): boolean {
  const words = withoutMarkdown(body);
  const gaps = blocks.map((block, i) => words.slice(blocks[i - 1]?.end ?? 0, block.start));
  return [...gaps, words.slice(blocks.at(-1)?.end ?? 0)].every((gap) => gap.trim() === '');
}

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

/** Is a date an interval of real days, or none at all? */
const isInterval = ({ from, to }: DateMention): boolean =>
  from === null || to === null ? from === to : isDay(from) && isDay(to) && from <= to;

/** The words of a claim that are neither of its sentence, as written or as tokens, nor of a recorded insertion. */
function strangers(body: string, claim: ExtractedClaim, tokens: readonly Token[]): string[] {
  const known = new Set([
    ...wordsOf(body.slice(claim.sentence.start, claim.sentence.end)),
    ...tokens.flatMap(({ text }) => wordsOf(text)),
    ...claim.insertions.flatMap(({ text }) => wordsOf(text)),
  ]);
  // Tokens that stand together without a gap may have been parted from the one before them.
  const begins =
    (word: string) =>
    ({ start }: Token) =>
      body.slice(start, claim.sentence.end).toLowerCase().startsWith(word);
  return wordsOf(claim.text).filter((word) => !known.has(word) && !tokens.some(begins(word)));
}

function faultsOfSentence(body: string, sentence: Sentence, { blocks }: ArticleAnalysis): string[] {
  const block = blocks[sentence.block];
  const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
  return [
    block && isWithin(sentence, block) ? '' : 'sentence outside its block',
    first?.start === sentence.start && last?.end === sentence.end ? '' : 'sentence without its edges',
    isOrdered(sentence.tokens) ? '' : 'tokens out of order',
    sentence.tokens.every((token) => blanked(body.slice(token.start, token.end)) === blanked(token.text))
      ? ''
      : 'token is not its text',
  ];
}

function faultsOfClaim(body: string, claim: ExtractedClaim, { sentences }: ArticleAnalysis): string[] {
  const own = sentences.find(
    ({ start, end }) => start === claim.sentence.start && end === claim.sentence.end,
  );
  return [
    body.slice(claim.start, claim.end) === claim.quote ? '' : 'claim is not its quote',
    isWithin(claim, claim.sentence) ? '' : 'claim outside its sentence',
    own ? '' : 'claim of no sentence',
    claim.insertions.every((one) => isPlace(body, one.for)) ? '' : 'insertion for no place',
    claim.ambiguous.every((one) => isPlace(body, one)) ? '' : 'open reference at no place',
    claim.rules.length > 0 ? '' : 'claim of no rule',
    claim.when && claim.when.start > claim.when.end ? 'time runs backwards' : '',
    claim.checkworthy >= 0 && claim.checkworthy <= 1 ? '' : 'weight out of bounds',
    ...strangers(body, claim, own?.tokens ?? []).map((word) => `stranger ${word} in ${claim.text}`),
  ];
}

/** What is wrong with the places and words of an analysis: nothing, whatever the text. */
export function faults(body: string, analysis: ArticleAnalysis): string[] {
  const { blocks, sentences, dates, quantities, mentions, attributions, claims } = analysis;
  const quotations = findQuotations(body, sentences);
  const words = withoutMarkdown(body);
  const forms = new Set(mentions.map(({ start, end }) => words.slice(start, end).replace(/\s+/g, ' ')));
  const found: Record<string, boolean> = {
    'block at no place': [...blocks, ...sentences].every((one) => isPlace(body, one)),
    'blocks out of order': isOrdered(blocks) && isOrdered(sentences),
    'text outside the blocks': isCovered(body, blocks),
    'block of no rule': blocks.every(({ rule }) => rule !== ''),
    'block with blank edges': blocks.every(({ start, end }) => isBare(body.slice(start, end))),
    'finds out of order': [dates, quantities, mentions].every(isOrdered),
    'find is not its quote': [...dates, ...quantities, ...mentions].every(
      (one) => isPlace(body, one) && body.slice(one.start, one.end) === one.quote,
    ),
    'entity the text does not have': mentions.every(({ entity }) => forms.has(entity)),
    'date of no real days': dates.every(isInterval),
    'quantity without bounds': quantities.every(({ low, high }) => Number.isFinite(low) && low <= high),
    'quotation out of place':
      isOrdered(quotations) &&
      quotations.every((one) => isPlace(body, one) && isPlace(body, one.inner) && isWithin(one.inner, one)),
    'attribution without a claimant': attributions.every(({ claimant }) => claimant !== ''),
    'attribution at no place': attributions.every(({ source, cue, content }) =>
      [source, cue, ...content].every((one) => isPlace(body, one)),
    ),
    'attribution out of order': attributions.every(({ content }) => isOrdered(content)),
    'cue within its content': attributions.every(({ cue, content }) =>
      content.every((one) => one.end <= cue.start || cue.end <= one.start),
    ),
  };
  return [
    ...Object.keys(found).filter((name) => !found[name]),
    ...sentences.flatMap((sentence) => faultsOfSentence(body, sentence, analysis)),
    ...claims.flatMap((claim) => faultsOfClaim(body, claim, analysis)),
  ].filter((fault) => fault !== '');
}
