/** Writes a new reading of an article through the ledger: claims that change, go and come, with their candidates and discrepancies. */
import type { Rereading } from '../../domain/rereading.ts';
import type { DossierMatch, Suggestion } from '../../match/types.ts';
import type { ExtractedClaim, Span } from '../../text/types.ts';
import { claimAround } from '../discrepancies/side.ts';
import { isAlready, type Ledger, type Row } from '../ledger.ts';
import { withoutRejected } from '../links/rejected-pairs.ts';
import type { ArticleReading, ReadClaimRow } from './reading.ts';
import { claimColumns, speakerColumns } from './save-article.ts';
import { discrepancyRow, foundPairs, suggestionRows, type SavedClaims } from './save-match.ts';

/** A new reading: what the machine reads now, what that changes, and how it matches the other articles. */
export interface NewReading {
  before: ArticleReading;
  claims: ExtractedClaim[];
  plan: Rereading;
  match: DossierMatch;
  /** Claims whose words are not in the text any more, where it is a new one. */
  lost?: readonly number[];
}

/** Saves a new reading and returns how many of the claims kept are read differently now. */
export async function applyReading(ledger: Ledger, reading: NewReading, at: Date): Promise<number> {
  const { before, claims, plan } = reading;
  const rows = new Map(before.claims.map((row) => [row.id, row]));
  for (const id of plan.gone) await discard(ledger, rows.get(id), at);
  const changed: number[] = [];
  for (const { id, index } of plan.kept)
    if (await reviseClaim(ledger, before.body, rows.get(id), claims[index])) changed.push(id);
  const claimIds: (number | undefined)[] = [];
  for (const index of plan.fresh) claimIds[index] = await makeClaim(ledger, before, claims[index], at);
  const saved = { articleId: before.article.id, claimIds };
  await suggest(ledger, reading, saved, changed);
  await settleDiscrepancies(ledger, reading, saved, at);
  return changed.length;
}

async function discard(ledger: Ledger, row: ReadClaimRow | undefined, at: Date): Promise<void> {
  if (row) await ledger.update('claim', row, { discardedAt: at });
}

async function makeClaim(
  ledger: Ledger,
  { article, revisionId, body }: ArticleReading,
  claim: ExtractedClaim | undefined,
  at: Date,
): Promise<number | undefined> {
  if (!claim) return undefined;
  const place = { articleId: article.id, revisionId, createdAt: at };
  const { id } = await ledger.create('claim', { ...claimColumns(body, claim), ...place });
  const speaker = speakerColumns(claim);
  if (speaker) await ledger.create('attribution', { claimId: id, ...speaker });
  return id;
}

/** Brings a claim in line with what is read now; tells whether anything changed. */
async function reviseClaim(
  ledger: Ledger,
  body: string,
  row: ReadClaimRow | undefined,
  claim: ExtractedClaim | undefined,
): Promise<boolean> {
  if (!row || !claim) return false;
  const columns = { ...claimColumns(body, claim), discardedAt: null };
  const isSpeakerSame = !(await reviseSpeaker(ledger, row, claim));
  if (isAlready(row, columns) && isSpeakerSame) return false;
  await ledger.update('claim', row, columns);
  return true;
}

async function reviseSpeaker(ledger: Ledger, row: ReadClaimRow, claim: ExtractedClaim): Promise<boolean> {
  const [before, now] = [row.attribution, speakerColumns(claim)];
  if (!before && !now) return false;
  if (!before && now) await ledger.create('attribution', { claimId: row.id, ...now });
  else if (before && !now) await ledger.remove('attribution', before.id);
  else if (before && now) {
    if (isAlready(before, now)) return false;
    await ledger.update('attribution', before, now);
  }
  return true;
}

/** Candidates of new claims and of those read differently; a candidate nobody judged that is none any more goes. */
async function suggest(
  ledger: Ledger,
  reading: NewReading,
  saved: SavedClaims,
  changed: number[],
): Promise<void> {
  const { dossierId } = reading.before.article;
  const touched = new Set([...changed, ...saved.claimIds.filter((id) => id !== undefined)]);
  const isAbout = ({ claimAId, claimBId }: Ends) => touched.has(claimAId) || touched.has(claimBId);
  const found = new Map(
    suggestionRows(dossierId, saved, reading.match.suggestions)
      .filter(isAbout)
      .map((row) => [pairOf(row), row]),
  );
  const known = await ledger.tx.evidenceLink.findMany({
    where: { OR: [{ claimAId: { in: changed } }, { claimBId: { in: changed } }] },
  });
  for (const link of known) {
    const now = found.get(pairOf(link));
    found.delete(pairOf(link));
    if (link.judgement === 'suggested') await reviseLink(ledger, link, now);
  }
  for (const row of await withoutRejected(ledger.tx, [...found.values()]))
    await ledger.create('evidenceLink', row);
}

/** Adds candidates that are not on record, tells the reasons of unjudged ones anew, and returns how many are new. */
export async function addCandidates(ledger: Ledger, found: SuggestionRow[]): Promise<number> {
  const [near, far] = [found.map(({ claimAId }) => claimAId), found.map(({ claimBId }) => claimBId)];
  const known = await ledger.tx.evidenceLink.findMany({
    where: { claimAId: { in: near }, claimBId: { in: far } },
  });
  const linkOf = new Map(known.map((link) => [pairOf(link), link]));
  for (const row of found) {
    const link = linkOf.get(pairOf(row));
    if (link?.judgement === 'suggested' && link.proposedBy === 'machine') await reviseLink(ledger, link, row);
  }
  const fresh = await withoutRejected(
    ledger.tx,
    found.filter((row) => !linkOf.has(pairOf(row))),
  );
  for (const row of fresh) await ledger.create('evidenceLink', row);
  return fresh.length;
}

type SuggestionRow = ReturnType<typeof suggestionRows>[number];

type Ends = Pick<Row<'evidenceLink'>, 'claimAId' | 'claimBId'>;
const pairOf = ({ claimAId, claimBId }: Ends): string => `${claimAId} ${claimBId}`;

async function reviseLink(
  ledger: Ledger,
  link: Row<'evidenceLink'>,
  now: Pick<Suggestion, 'relation' | 'score' | 'reason'> | undefined,
): Promise<void> {
  if (!now) return ledger.remove('evidenceLink', link.id);
  const { relation, score, reason } = now;
  if (!isAlready(link, { relation, score, reason }))
    await ledger.update('evidenceLink', link, { relation, score, reason });
}

/** New discrepancies come, those nobody ruled on follow what is read now, and no side rests on a claim that went. Returns how many came. */
export async function settleDiscrepancies(
  ledger: Ledger,
  { before, plan, match, lost = [] }: NewReading,
  saved: SavedClaims,
  at: Date,
): Promise<number> {
  const { id: articleId, dossierId } = before.article;
  const found = new Map(foundPairs(match.discrepancies).map((pair) => [pair.key, pair]));
  const known = await ledger.tx.discrepancy.findMany({ where: { dossierId }, include: { ruling: true } });
  const gone = new Set(plan.gone);
  const away = new Set([...plan.gone, ...lost]);
  for (const { ruling, ...row } of known) {
    const pair = found.get(row.key);
    found.delete(row.key);
    if (row.aArticleId !== articleId && row.bArticleId !== articleId) continue;
    const isOpen = ruling === null && row.proposedBy === 'machine';
    const lostSide = away.has(row.aClaimId ?? 0) || away.has(row.bClaimId ?? 0);
    if (isOpen && !pair && lostSide) await ledger.remove('discrepancy', row.id);
    else await reviseDiscrepancy(ledger, row, isOpen && pair ? pair : row, gone);
  }
  let came = 0;
  for (const pair of found.values()) {
    const row = await discrepancyRow(ledger.tx, dossierId, saved, pair, at);
    if (!row) continue;
    await ledger.create('discrepancy', row);
    came += 1;
  }
  return came;
}

async function reviseDiscrepancy(
  ledger: Ledger,
  row: Row<'discrepancy'>,
  now: Pick<Row<'discrepancy'>, 'class' | 'reason'>,
  gone: ReadonlySet<number>,
): Promise<void> {
  const claimAt = async (claimId: number | null, articleId: number, span: Span) =>
    gone.has(claimId ?? 0) ? ((await claimAround(ledger.tx, articleId, span, null))?.id ?? null) : claimId;
  const sides = {
    aClaimId: await claimAt(row.aClaimId, row.aArticleId, { start: row.aStart, end: row.aEnd }),
    bClaimId: await claimAt(row.bClaimId, row.bArticleId, { start: row.bStart, end: row.bEnd }),
  };
  const next = { class: now.class, reason: now.reason, ...sides };
  if (!isAlready(row, next)) await ledger.update('discrepancy', row, next);
}
