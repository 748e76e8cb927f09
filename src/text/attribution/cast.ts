import type { Mention, Span, Token } from '../types.ts';

/** Someone or something named so far: their full name, and the words that stood before or after it. */
interface Figure {
  name: string;
  kind: Mention['kind'];
  titles: Set<string>;
  /** Where they were last named. */
  last: number;
}

/** Who has been named and who has spoken, up to a point of the article. */
export interface Cast {
  figures: Map<string, Figure>;
  speakers: { name: string; kind: Mention['kind'] | 'group'; at: number }[];
  /** The first person named in the latest sentence that named one. */
  topic: { name: string; at: number } | null;
}

const ORGANISATION_NOUN =
  /^(?:ministry|agency|newspaper|paper|outlet|magazine|daily|company|firm|bank|court|government|administration|party|group|army|military|police|union|organi[sz]ation|department|council|commission|committee|kremlin|parliament|office|network|channel|broadcaster|website|institute|university|association|federation|fund|statement|report|study|survey|embassy|airline|club|team)$/;
const PLURAL_NOUN = /(?:s|people|police|media)$/;
const SHORT: Record<string, string[]> = {
  fm: ['foreign', 'minister'],
  pm: ['prime', 'minister'],
  premier: ['prime', 'minister'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
};
const CARELESS = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'in',
  ',',
  'former',
  'said',
  'to',
  'at',
  'on',
  "'s",
  '’s',
]);

export function newCast(): Cast {
  return { figures: new Map(), speakers: [], topic: null };
}

/** Takes in a name of a sentence: the words around it are what the article calls them. */
export function meet(cast: Cast, mention: Mention, tokens: Token[], first: number, last: number): void {
  if (mention.kind !== 'person' && mention.kind !== 'organisation') return;
  const known = cast.figures.get(mention.entity);
  const figure = known ?? { name: mention.entity, kind: mention.kind, titles: new Set<string>(), last: 0 };
  for (const word of [...wordsBefore(tokens, first), ...wordsAfter(tokens, last)]) figure.titles.add(word);
  figure.last = mention.start;
  cast.figures.set(mention.entity, figure);
}

function wordsBefore(tokens: Token[], first: number): string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/.test(token.pos)) break;
    words.push(...expand(token.lower));
  }
  return words;
}

/** The words of an apposition: ", a researcher with the Regional Center". */
function wordsAfter(tokens: Token[], last: number): string[] {
  if (tokens[last + 1]?.text !== ',') return [];
  const words: string[] = [];
  for (let i = last + 2; i < Math.min(tokens.length, last + 10); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(token.pos)) break;
    words.push(...expand(token.lower));
  }
  return words;
}

function expand(word: string): string[] {
  return CARELESS.has(word) ? [] : [word, ...(SHORT[word] ?? [])];
}

export function speak(cast: Cast, name: string, kind: Mention['kind'] | 'group', at: number): void {
  cast.speakers.push({ name, kind, at });
}

/** The full name of a source: of the name in it, of whom a pronoun or a title must mean, else its own words. */
export function claimantOf(
  cast: Cast,
  source: Span,
  tokens: Token[],
  mentions: Mention[],
): { name: string; kind: Mention['kind'] | 'group' } {
  const inside = mentions.filter((mention) => mention.start >= source.start && mention.end <= source.end);
  const person = inside.find((mention) => mention.kind === 'person' && !isPossessor(mention, tokens));
  if (person) return { name: person.entity, kind: 'person' };
  const last = inside.at(-1);
  const head = headOf(tokens);
  if (last && !isPossessor(last, tokens) && (last.end >= (head?.end ?? 0) || isLabelled(last, head)))
    return { name: last.entity, kind: last.kind };
  const pronoun = tokens.length === 1 ? byPronoun(cast, tokens[0] as Token) : null;
  return pronoun ?? byDescription(cast, tokens, head, source) ?? { name: plainName(tokens), kind: 'group' };
}

function isPossessor(mention: Mention, tokens: Token[]): boolean {
  return tokens.some(
    (token) => token.start >= mention.end && token.start <= mention.end && /^['’]s?$/.test(token.text),
  );
}

/** "Granma newspaper", "the Reuters news agency": the common noun only says what the name is. */
function isLabelled(mention: Mention, head: Token | undefined): boolean {
  return (
    mention.kind === 'organisation' &&
    head !== undefined &&
    ORGANISATION_NOUN.test(head.lower) &&
    head.start >= mention.end
  );
}

/** The head of a noun phrase: its last noun before a preposition or comma. */
function headOf(tokens: Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    if (head && (token.pos === 'ADP' || token.text === ',' || token.lower === 'who')) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
  }
  return head;
}

function byPronoun(cast: Cast, token: Token): { name: string; kind: Mention['kind'] | 'group' } | null {
  if (/^(?:he|she|i)$/.test(token.lower)) {
    const speaker = latest(cast, (one) => one.kind === 'person');
    const topic = cast.topic;
    if (topic && topic.at > (speaker?.at ?? -1)) return { name: topic.name, kind: 'person' };
    return speaker ?? null;
  }
  if (token.lower === 'it')
    return (
      latest(
        cast,
        (one) =>
          one.kind === 'organisation' || one.kind === 'other' || one.kind === 'group' || one.kind === 'place',
      ) ?? null
    );
  if (token.lower === 'they' || token.lower === 'we')
    return latest(cast, (one) => one.kind !== 'person') ?? latest(cast, () => true) ?? null;
  return null;
}

function latest(
  cast: Cast,
  fits: (speaker: Cast['speakers'][number]) => boolean,
): Cast['speakers'][number] | undefined {
  return cast.speakers.findLast(fits);
}

/** "The ministry", "the Russian foreign minister", "the observer": the figure whose titles fit best, else the last speaker. */
function byDescription(
  cast: Cast,
  tokens: Token[],
  head: Token | undefined,
  source: Span,
): { name: string; kind: Mention['kind'] | 'group' } | null {
  if (
    !head ||
    (head.pos === 'PROPN' &&
      !SHORT[head.lower] &&
      !ORGANISATION_NOUN.test(head.lower) &&
      !/^(?:President|Minister|Premier|Chancellor|Secretary|Ambassador|Governor|Mayor)$/.test(head.text))
  )
    return null;
  const definite =
    /^(?:the|his|her|its|their|this|that)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((token) => /^['’]s?$/.test(token.text));
  if (!definite) return null;
  const figure = bestFigure(cast, tokens, head, source);
  if (figure) return { name: figure.name, kind: figure.kind };
  if (PLURAL_NOUN.test(head.lower) || tokens.length > 2 || tokens[0]?.lower !== 'the') return null;
  const wanted = ORGANISATION_NOUN.test(head.lower) ? 'organisation' : 'person';
  return latest(cast, (one) => one.kind === wanted) ?? null;
}

function bestFigure(cast: Cast, tokens: Token[], head: Token, source: Span): Figure | null {
  const heads = expand(head.lower);
  const words = tokens.flatMap((token) =>
    /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ? expand(token.lower) : [],
  );
  let best: { figure: Figure; score: number } | null = null;
  for (const figure of cast.figures.values()) {
    if (
      figure.last >= source.start ||
      !heads.some((word) => figure.titles.has(word) || namesItself(figure, word))
    )
      continue;
    const score =
      words.filter((word) => figure.titles.has(word) || namesItself(figure, word)).length + figure.last / 1e9;
    if (!best || score > best.score) best = { figure, score };
  }
  return best && Math.floor(best.score) >= Math.min(words.length, 2) ? best.figure : null;
}

/** "The ministry" is the Russian Foreign Ministry. */
function namesItself(figure: Figure, word: string): boolean {
  return figure.kind === 'organisation' && figure.name.toLowerCase().split(/\s+/).includes(word);
}

/** The words of a source as a name: without its article. */
function plainName(tokens: Token[]): string {
  const rest = /^(?:the|a|an)$/.test(tokens[0]?.lower ?? '') ? tokens.slice(1) : tokens;
  let name = '';
  for (const [i, token] of rest.entries()) {
    const previous = rest[i - 1];
    if (token.text === ',') break;
    name += (previous && token.start > previous.end ? ' ' : '') + token.text;
  }
  return name;
}
