/** Claims: reading them, and the corrections a reviewer makes. The machine's version stays in the history. */
import { anchorAt, anchorOfSelection, narrowTo, spanOfWords } from '../../domain/anchor.ts';
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import type { AttributionMode, ClaimKind, DateInterval, Span } from '../../text/types.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Ledger, type Performed, type Row } from '../ledger.ts';
import { nameOfReviewer } from './assign.ts';
import { carryOver } from './carry-over.ts';
import { decideTogether, type ChosenClaim, type Decision } from './decide-together.ts';
import { readClaim, readClaims, readSome } from './read-claims.ts';
import { reanchor, type Words } from './reanchor.ts';

/** What a reviewer may change of a claim. `speaker` null: the article itself asserts it. */
export interface ClaimEdit {
  text: string;
  kind: ClaimKind;
  speaker: string | null;
  mode: AttributionMode;
  when: DateInterval | null;
}

/** A claim as its page has it open: the version guards against overwriting a colleague's change. */
export interface ClaimVersion {
  claimId: number;
  version: number;
}

/** `text` empty: the words themselves are the claim. */
export interface NewClaim {
  articleId: number;
  words: Words;
  text: string;
}

/** Every command is one transaction and one provenance event; each returns the event, so that it can be undone. */
export function createClaims(context: Context) {
  const { read } = context.database;
  return {
    one: (claimId: number) => readClaim(read, claimId),
    some: (claimIds: number[]) => readSome(read, claimIds),
    list: (of: { articleId: number } | { dossierId: number }) => readClaims(read, of),

    /** Rewords a claim, or changes its kind, speaker or time. Throws StaleVersion. */
    edit: (actor: Actor, at: ClaimVersion, edit: ClaimEdit) =>
      perform(context, actor, (ledger) => editClaim(ledger, context.now(), at, edit)),

    /** Puts two or more claims in the place of one; the old one is kept, discarded. */
    split: (actor: Actor, at: ClaimVersion, texts: string[]) =>
      perform(context, actor, (ledger) => splitClaim(ledger, context.now(), at, texts)),

    /** Puts one claim in the place of this one and the next of its article. */
    mergeWithNext: (actor: Actor, at: ClaimVersion, text: string) =>
      perform(context, actor, (ledger) => mergeClaim(ledger, context.now(), at, text)),

    /** A claim a person makes from words of an article: selected, or copied where nothing could be selected. */
    add: (actor: Actor, claim: NewClaim) =>
      perform(context, actor, (ledger) => addClaim(ledger, context.now(), claim)),

    /** Says where a claim stands whose words were lost in a new version of its article. */
    reanchor: (actor: Actor, at: ClaimVersion, words: Words): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, at.claimId);
        const { quote } = await reanchor(ledger, claim, { version: at.version, words });
        return done(claim, 'anchor claim', `Found “${claim.text}” again at “${quote}”`, claim.id);
      }),

    /** Takes a claim out of the work; its history, links and verdicts stay. */
    discard: (actor: Actor, at: ClaimVersion): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, at.claimId);
        await putAside(ledger, { ...claim, version: at.version }, context.now());
        return done(claim, 'discard claim', `Discarded “${claim.text}”`, claim.id);
      }),

    /** Says that a person has looked at a claim and left it as it is. Idempotent. */
    markReviewed: (actor: Actor, claimId: number): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, claimId);
        if (claim.reviewedAt === null) await ledger.update('claim', claim, { reviewedAt: context.now() });
        return done(claim, 'review claim', `Looked at “${claim.text}” and left it as it is`, claim.id);
      }),

    /** Says who is to look at a claim; null for nobody. Idempotent. */
    assign: (actor: Actor, claimId: number, assigneeId: number | null): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, claimId);
        const name = await nameOfReviewer(ledger, assigneeId);
        if (claim.assigneeId !== assigneeId) await ledger.update('claim', claim, { assigneeId });
        const summary =
          name === null ? `Took “${claim.text}” off its reviewer` : `Assigned “${claim.text}” to ${name}`;
        return done(claim, 'assign claim', summary, claim.id);
      }),

    /** The same decision on several claims of a dossier, in one step. */
    decideTogether: (actor: Actor, dossierId: number, chosen: ChosenClaim[], decision: Decision) =>
      decideTogether(context, actor, { dossierId, chosen, decision }),
  };
}

type LiveClaim = Row<'claim'> & { dossierId: number };

/** A person takes a claim out of the work. The moment tells it from one that the machine let go, which may come back. */
async function putAside(ledger: Ledger, { id, version, reviewedAt }: Row<'claim'>, at: Date): Promise<void> {
  await ledger.update('claim', { id, version }, { discardedAt: at, reviewedAt: reviewedAt ?? at });
}

async function liveClaim({ tx }: Ledger, claimId: number): Promise<LiveClaim> {
  const row = await tx.claim.findUnique({
    where: { id: claimId },
    include: { article: { select: { dossierId: true } } },
  });
  if (!row) throw new NotFound('claim');
  if (row.discardedAt) throw new RuleBroken('This claim was discarded. Undo that first.');
  const { article, ...claim } = row;
  return { ...claim, dossierId: article.dossierId };
}

function done<T>(claim: LiveClaim, action: string, summary: string, result: T) {
  const subject = { subjectKind: 'claim' as const, subjectId: claim.id, claimId: claim.id };
  return { result, entry: { action, summary, dossierId: claim.dossierId, ...subject } };
}

async function editClaim(ledger: Ledger, at: Date, { claimId, version }: ClaimVersion, edit: ClaimEdit) {
  const text = checkText(edit.text);
  const claim = await liveClaim(ledger, claimId);
  const { kind, when } = edit;
  const words = { text, kind, whenStart: when?.start ?? null, whenEnd: when?.end ?? null };
  const isSame =
    claim.text === text &&
    claim.kind === kind &&
    claim.whenStart === words.whenStart &&
    claim.whenEnd === words.whenEnd;
  const speakerChanged = await setSpeaker(ledger, claimId, edit);
  // The claim's version moves with its speaker too, so that one version guards the whole form.
  if (!isSame || speakerChanged) {
    const reviewedAt = claim.reviewedAt ?? at;
    await ledger.update('claim', { id: claimId, version }, { ...words, reviewedAt });
  }
  return done(
    claim,
    'edit claim',
    `Changed “${claim.text}”${claim.text === text ? '' : ` to “${text}”`}`,
    claimId,
  );
}

async function setSpeaker(ledger: Ledger, claimId: number, { speaker, mode }: ClaimEdit): Promise<boolean> {
  const before = await ledger.tx.attribution.findUnique({ where: { claimId } });
  if (speaker === null) {
    if (before) await ledger.remove('attribution', before.id);
    return before !== null;
  }
  if (!before) await ledger.create('attribution', { claimId, claimant: speaker, cue: '', mode });
  else if (before.claimant !== speaker || before.mode !== mode)
    await ledger.update('attribution', before, { claimant: speaker, mode });
  else return false;
  return true;
}

async function splitClaim(ledger: Ledger, at: Date, { claimId, version }: ClaimVersion, texts: string[]) {
  const parts = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (parts.length < 2)
    throw new RuleBroken('Write at least two claims, one a line.', {
      texts: 'One claim a line, at least two.',
    });
  const claim = await liveClaim(ledger, claimId);
  const { body } = await ledger.tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId } });
  await putAside(ledger, { ...claim, version }, at);
  const made: Row<'claim'>[] = [];
  for (const text of parts)
    made.push(
      await createFrom(ledger, [claim], at, {
        text: checkText(text),
        span: narrowTo(body, claim, text),
        body,
      }),
    );
  await carryOver(ledger, { from: [claim], made });
  return done(
    claim,
    'split claim',
    `Split “${claim.text}” into ${parts.length}`,
    made.map(({ id }) => id),
  );
}

async function mergeClaim(ledger: Ledger, at: Date, { claimId, version }: ClaimVersion, text: string) {
  const claim = await liveClaim(ledger, claimId);
  const next = await nextClaim(ledger, claim);
  if (!next)
    throw new RuleBroken('This is the last claim of its article: there is no next one to merge with.');
  const { body } = await ledger.tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId } });
  await putAside(ledger, { ...claim, version }, at);
  await putAside(ledger, next, at);
  const span = { start: Math.min(claim.start, next.start), end: Math.max(claim.end, next.end) };
  const made = await createFrom(ledger, [claim, next], at, { text: checkText(text), span, body });
  await carryOver(ledger, { from: [claim, next], made: [made] });
  return done(claim, 'merge claims', `Merged “${claim.text}” with “${next.text}”`, made.id);
}

async function nextClaim({ tx }: Ledger, claim: LiveClaim) {
  const inText = ({ revisionId }: { revisionId: number }) => revisionId === claim.revisionId;
  const claims = (await readClaims(tx, { articleId: claim.articleId })).filter(inText);
  const next = claims[claims.findIndex(({ id }) => id === claim.id) + 1];
  return next ? tx.claim.findUnique({ where: { id: next.id } }) : null;
}

async function createFrom(
  ledger: Ledger,
  from: Row<'claim'>[],
  at: Date,
  { text, span, body }: { text: string; span: Span; body: string },
): Promise<Row<'claim'>> {
  const [first] = from;
  if (!first) throw new RuleBroken('There is nothing to make a claim from.');
  const {
    articleId,
    revisionId,
    block,
    kind,
    whenStart,
    whenEnd,
    insertions,
    ambiguous,
    checkworthy,
    checkworthyReason,
  } = first;
  const sentenceStart = Math.min(...from.map((claim) => claim.sentenceStart));
  const sentenceEnd = Math.max(...from.map((claim) => claim.sentenceEnd));
  const kept = {
    articleId,
    revisionId,
    block,
    kind,
    whenStart,
    whenEnd,
    insertions,
    ambiguous,
    checkworthy,
    checkworthyReason,
  };
  const made = await ledger.create('claim', {
    ...kept,
    ...anchorAt(body, span),
    ...{ sentenceStart, sentenceEnd, text, machineText: null, createdAt: at },
    madeFrom: JSON.stringify(from.map((claim) => claim.id)),
  });
  await copySpeaker(ledger, first.id, made.id);
  return made;
}

async function copySpeaker(ledger: Ledger, from: number, to: number): Promise<void> {
  const attribution = await ledger.tx.attribution.findUnique({ where: { claimId: from } });
  if (!attribution) return;
  const { claimant, cue, mode } = attribution;
  await ledger.create('attribution', { claimId: to, claimant, cue, mode });
}

async function addClaim(ledger: Ledger, at: Date, { articleId, words, text }: NewClaim) {
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

/** The longest a claim may be: past this it is a passage. */
const LONGEST_CLAIM = 2000;

function checkText(text: string): string {
  const words = text.trim();
  if (words === '')
    throw new RuleBroken('The claim has no words.', { text: 'Write the claim, or discard it.' });
  if (words.length > LONGEST_CLAIM)
    throw new RuleBroken('The claim is too long.', { text: `At most ${LONGEST_CLAIM} characters.` });
  return words;
}
