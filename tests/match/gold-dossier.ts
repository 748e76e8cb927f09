import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimKind } from '../../src/text/types.ts';
import type { MatchArticle, MatchClaim, MatchMention } from '../../src/match/types.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** False where the annotated articles are not at hand: tests that need them say so and skip. */
export const hasGold = existsSync(`${shared}gold/links.json`);

interface GoldClaim {
  id: string;
  start: number;
  end: number;
  quote: string;
  claim: string;
  speaker: string | null;
  kind: ClaimKind;
  when: string | null;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(`${shared}${path}`, 'utf8')) as T;

export const goldLinks = (): { a: string; b: string; relation: string }[] => readJson('gold/links.json');

export interface GoldDiscrepancies {
  names: { variants: { form: string }[]; kind: string }[];
  not_the_same_person: [string, string][];
  values_that_agree: { a: string; b: string }[];
  values_that_differ: { a: string; b: string }[];
}
export const goldDiscrepancies = (): GoldDiscrepancies => readJson('gold/discrepancies.json');

const lastDay = (when: string): string =>
  when.length === 4
    ? `${when}-12-31`
    : when.length === 7
      ? `${when}-${new Date(Date.UTC(Number(when.slice(0, 4)), Number(when.slice(5)), 0)).getUTCDate()}`
      : when;
const firstDay = (when: string): string =>
  `${when}-01-01`
    .slice(0, 10)
    .replace(/^(\d{4}-\d{2})-01-.*$/u, '$1-01')
    .slice(0, 10);

const claimOf = (gold: GoldClaim): MatchClaim => ({
  id: gold.id,
  text: gold.claim,
  quote: gold.quote,
  span: { start: gold.start, end: gold.end },
  kind: gold.kind,
  mode: gold.speaker ? 'reported' : 'asserted',
  speaker: gold.speaker,
  when: gold.when ? { start: firstDay(gold.when), end: lastDay(gold.when) } : null,
});

const NAME = /\p{Lu}[\p{L}’'-]+(?:(?: (?:de|da|del|von))* \p{Lu}[\p{L}-]+)*/gu;
const NOT_NAMES =
  /^(?:Russian|Cuban|Bolivian|Venezuelan|Foreign|Minister|President|Ministers|On|In|The|Director|Prime|Affairs|Deputy|Secretary|Council|Security|Ambassador|Mr|During|Photo|FM|Business|Affairs|CEO|Nicaraguan)$/u;

/** Runs of capitalised words without the words of office: rough, so that these tests do not lean on the text layer. */
function mentionsOf(body: string): MatchMention[] {
  return [...body.matchAll(NAME)].flatMap((match) => {
    const words = match[0].replace(/[’']s$/u, '').split(' ');
    const skip = words.findLastIndex((word) => NOT_NAMES.test(word.replace(/[’']s$/u, ''))) + 1;
    const form = words.slice(skip).join(' ');
    if (form === '') return [];
    const start = match.index + words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0);
    return [{ form, entity: form, kind: 'person' as const, start, end: start + form.length }];
  });
}

interface Listed {
  file: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
}

/** The annotated articles as matching sees them, with the claims people wrote. */
export function goldArticles(): MatchArticle[] {
  const files = readdirSync(`${shared}gold`).filter((name) => name.endsWith('.claims.json'));
  const manifest = readJson<Listed[]>('seeds/manifest.json');
  return files.sort().map((name, i) => {
    const gold = readJson<{ article: string; claims: GoldClaim[]; republishes: string | null }>(
      `gold/${name}`,
    );
    const listed = manifest[i]!;
    const body = readFileSync(`${shared}seeds/${listed.file}`, 'utf8');
    const { title, outlet, published } = listed;
    return {
      id: name.slice(0, 3),
      title,
      source: outlet,
      owner: null,
      domain: null,
      published,
      republishes: null,
      body,
      claims: gold.claims.map(claimOf),
      mentions: mentionsOf(body),
    };
  });
}
