/** A large dossier, written straight into a migrated database: made-up words, links, verdicts and origins in plausible shares. */
import BetterSqlite3, { type Database as Connection, type Statement } from 'better-sqlite3';
import { databaseFile } from '../../src/db/connection.ts';
import { createHash } from 'node:crypto';

export interface Size {
  articles: number;
  /** Claims of each article, two a sentence. */
  claimsEach: number;
}

const AT = '2024-06-01T08:00:00.000+00:00';
const KINDS = ['event', 'event', 'fact', 'fact', 'role', 'forecast', 'opinion'];
const SYLLABLES = [
  'ka',
  'ren',
  'to',
  'vi',
  'mol',
  'sa',
  'du',
  'ber',
  'li',
  'no',
  'gra',
  'pel',
  'ou',
  'the',
  'ris',
];
const COMMON = [
  'minister',
  'government',
  'river',
  'bridge',
  'people',
  'report',
  'monday',
  'trade',
  'visit',
  'city',
];

/** Writes the dossier into the database of a data folder, which nobody may have open. Every run writes the same. */
export function generateDossier(folder: string, { articles, claimsEach }: Size): void {
  const db = new BetterSqlite3(databaseFile(folder));
  db.pragma('synchronous = OFF');
  const random = randomFrom(7);
  db.transaction(() => {
    insert(db, 'Dossier', { id: 1, name: 'Large', createdAt: AT });
    insert(db, 'Reviewer', { id: 1, name: 'Ana', createdAt: AT });
    for (let id = 1; id <= 60; id++) insert(db, 'Source', { id, name: `Paper ${id}` });
    for (let id = 1; id <= articles; id++) writeArticle(db, id, claimsEach, random);
    writeJudgements(db, articles * claimsEach, claimsEach, random);
  })();
  db.close();
}

type Random = (below: number) => number;

function writeArticle(db: Connection, id: number, claimsEach: number, random: Random): void {
  const sentences = Array.from({ length: Math.ceil(claimsEach / 2) }, () => sentence(random));
  const body = sentences.join(' ');
  const day = new Date(Date.UTC(2024, 0, 1 + random(150))).toISOString().slice(0, 10);
  const createdAt = `${day}T08:00:00.000+00:00`;
  insert(db, 'Article', {
    id,
    dossierId: 1,
    sourceId: 1 + random(60),
    title: sentence(random),
    published: day,
    language: 'en',
    retrievedAt: createdAt,
  });
  insert(db, 'Revision', {
    id,
    articleId: id,
    number: 1,
    body,
    sha256: createHash('sha256').update(`${id} ${body}`).digest('hex'),
    bodySentences: sentences.length + 5,
    createdAt,
  });
  insert(db, 'Block', { revisionId: id, start: 0, end: body.length, kind: 'body', rule: 'body' });
  insert(db, 'Origin', { id, dossierId: 1, name: `Origin ${id}` });
  insert(db, 'OriginMember', { originId: id % 5 === 0 ? id - 1 : id, articleId: id, reason: '' });
  let start = 0;
  for (const [index, text] of sentences.entries()) {
    const place = {
      articleId: id,
      revisionId: id,
      block: 'body',
      start,
      end: start + text.length,
      quote: text,
      prefix: '',
      suffix: '',
      sentenceStart: start,
      sentenceEnd: start + text.length,
      createdAt,
    };
    for (let part = 0; part < 2 && index * 2 + part < claimsEach; part++) writeClaim(db, place, random);
    start += text.length + 1;
  }
}

function writeClaim(db: Connection, place: Record<string, Value> & { quote: string }, random: Random): void {
  const when =
    random(10) < 4 ? new Date(Date.UTC(2023, random(18), 1 + random(28))).toISOString().slice(0, 10) : null;
  const { lastInsertRowid } = insert(db, 'Claim', {
    ...place,
    ...{
      text: `${place.quote} ${word(random)}`,
      machineText: place.quote,
      kind: KINDS[random(KINDS.length)] ?? 'fact',
    },
    ...{
      whenStart: when,
      whenEnd: when,
      insertions: '[]',
      ambiguous: random(12) === 0 ? '[{"start":0,"end":2}]' : '[]',
      rules: '[]',
    },
    ...{
      checkworthy: random(100) / 100,
      checkworthyReason: 'It can be checked.',
      reviewedAt: random(5) === 0 ? AT : null,
    },
  });
  if (random(3) === 0)
    insert(db, 'Attribution', {
      claimId: Number(lastInsertRowid),
      claimant: `${word(random)} ${word(random)}`,
      cue: 'said',
      mode: 'reported',
    });
}

/** A third of the claims has a candidate elsewhere, a twelfth an accepted link, one in thirty a verdict, some are contradicted. */
function writeJudgements(db: Connection, claims: number, claimsEach: number, random: Random): void {
  for (let id = 1; id + claimsEach <= claims; id += 3) {
    const isAccepted = random(4) === 0;
    insert(db, 'EvidenceLink', {
      dossierId: 1,
      claimAId: id,
      claimBId: id + claimsEach,
      relation: random(12) === 0 ? 'contradicts' : 'corroborates',
      score: 0.7,
      reason: 'They say the same.',
      proposedBy: 'machine',
      judgement: isAccepted ? 'accepted' : 'suggested',
      judgedById: isAccepted ? 1 : null,
      judgedAt: isAccepted ? AT : null,
    });
    if (random(10) === 0)
      insert(db, 'Verdict', {
        claimId: id,
        conclusion: random(2) ? 'corroborated' : 'unverifiable',
        reason: '',
        evidence: '{}',
        evidenceHash: 'old',
        reviewerId: 1,
        at: AT,
      });
    if (random(60) === 0)
      insert(db, 'Discrepancy', {
        dossierId: 1,
        kind: 'number',
        class: 'conflict',
        subject: `${id}`,
        reason: 'Two figures.',
        proposedBy: 'machine',
        key: `${id}`,
        aForm: 'a',
        aArticleId: 1,
        aStart: 0,
        aEnd: 1,
        aQuote: 'a',
        aClaimId: id,
        bForm: 'b',
        bArticleId: 1,
        bStart: 0,
        bEnd: 1,
        bQuote: 'b',
        bClaimId: id + claimsEach,
        createdAt: AT,
      });
  }
}

type Value = string | number | null;

const statements = new WeakMap<Connection, Map<string, Statement>>();

function insert(db: Connection, table: string, row: Record<string, Value>) {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const key = `${table} ${Object.keys(row).join()}`;
  const names = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map((name) => `:${name}`).join()})`;
  const statement = known.get(key) ?? db.prepare(sql);
  known.set(key, statement);
  return statement.run(row);
}

/** Common words are common: an eighth of the words are one of two, a fifth are of a list of ten. */
function word(random: Random): string {
  if (random(8) === 0) return random(2) ? 'the' : 'of';
  if (random(5) === 0) return COMMON[random(COMMON.length)] ?? '';
  const syllables = Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]);
  return syllables.join('');
}

function sentence(random: Random): string {
  const words = Array.from({ length: 9 + random(9) }, () => word(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Mulberry32: the same numbers in every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
