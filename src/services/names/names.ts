/** Names: the people, organisations and places of a dossier with every form of each, and what persons decide about them. */
import type { Transaction } from '../../db/open-database.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Performed } from '../ledger.ts';
import { acceptForm, mergeNames, separateForm, type FormRequest, type MergeRequest } from './decide-names.ts';
import { removeHouseStyle, setHouseStyle, type HouseStyleRequest } from './house-style.ts';
import { learnNames } from './learn-names.ts';
import { readDeviations, type NameDeviations } from './deviations.ts';
import { readNameBook, type NameBook } from './name-book.ts';
import { listNames, readName, type NameSummary, type NameView } from './read-names.ts';

export type Names = ReturnType<typeof createNames>;

/** Who is told of the names of a text. */
export type LearnsNames = Pick<Names, 'learn'>;

/** The book in memory, and the last event that changed texts already learnt when it was read. */
interface Held {
  dossierId: number;
  book: NameBook;
  lastRevision: number | null;
}

async function lastRevisionOf(tx: Transaction, dossierId: number): Promise<number | null> {
  const last = await tx.provenanceEvent.findFirst({
    where: { dossierId, action: { in: ['undo', 'read again', 'revise article'] } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return last?.id ?? null;
}

export function createNames(context: Context) {
  const { database } = context;
  const { read } = database;
  let held: Held | null = null;

  /** Learns the names of a text inside a transaction; the answer is to be called once that is committed. */
  async function learn(tx: Transaction, dossierId: number, revisionId: number): Promise<() => void> {
    const lastRevision = await lastRevisionOf(tx, dossierId);
    const isHeld = held?.dossierId === dossierId && held.lastRevision === lastRevision;
    const book = held && isHeld ? held.book : await readNameBook(tx, dossierId);
    held = null;
    await learnNames(tx, book, { dossierId, revisionId, at: context.now() });
    return () => {
      held = { dossierId, book, lastRevision };
    };
  }

  return {
    learn,

    /** Learns the names of articles that came in before names were kept; answers how many those were. */
    async catchUp(): Promise<number> {
      const texts = await read.revision.findMany({
        where: { mentions: { some: { kind: { not: 'other' } }, none: { aliasId: { not: null } } } },
        select: { id: true, article: { select: { dossierId: true } } },
        orderBy: { id: 'asc' },
      });
      for (const { id, article } of texts) {
        const keep = await database.write((tx) => learn(tx, article.dossierId, id));
        keep();
      }
      return texts.length;
    },

    /** The names of a dossier with a form that has these words, those that wait for a person first. */
    list: (dossierId: number, words = ''): Promise<NameSummary[]> => listNames(read, dossierId, words),

    /** One name with its forms and where each stands. Throws NotFound. */
    one: (entityId: number): Promise<NameView> => readName(read, entityId),

    /** Where articles of a dossier spell a name otherwise than the house. */
    deviations: (dossierId: number): Promise<NameDeviations[]> => readDeviations(read, dossierId),

    accept: (actor: Actor, request: FormRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => acceptForm({ ledger, actor, at: context.now() }, request)),

    separate: (actor: Actor, request: FormRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => separateForm({ ledger, actor, at: context.now() }, request)),

    merge: (actor: Actor, request: MergeRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => mergeNames({ ledger, actor, at: context.now() }, request)),

    setHouseStyle: (actor: Actor, request: HouseStyleRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => setHouseStyle(ledger, request)),

    removeHouseStyle: (
      actor: Actor,
      request: { entityId: number; version: number },
    ): Promise<Performed<number>> => perform(context, actor, (ledger) => removeHouseStyle(ledger, request)),
  };
}
