/** Sources: publishers with what an editor knows of them. They are shared by all dossiers. */
import { NotFound } from '../domain/errors.ts';
import { GRADES, type Grade } from '../domain/vocabulary.ts';
import type { Actor, Context } from './context.ts';
import { perform, type Ledger, type Performed } from './ledger.ts';
import { oneOf } from './one-of.ts';

export interface SourceView {
  id: number;
  version: number;
  name: string;
  ownerFamily: string | null;
  domain: string | null;
  grade: Grade;
  gradeNote: string;
  articles: number;
  /** The names of the dossiers its articles are in. */
  dossiers: string[];
}

export interface SourceArticle {
  id: number;
  title: string;
  published: string | null;
  dossier: { id: number; name: string };
}

/** What an editor may say about a source. */
export interface SourceEdit {
  grade: Grade;
  gradeNote: string;
  ownerFamily: string | null;
  domain: string | null;
}

const GRADE_LETTERS = Object.keys(GRADES) as Grade[];

export function createSources(context: Context) {
  const { read } = context.database;
  const find = async (where: object): Promise<SourceView[]> => {
    const rows = await read.source.findMany({
      where,
      include: { articles: { select: { dossier: { select: { name: true } } }, orderBy: { id: 'asc' } } },
      orderBy: { name: 'asc' },
    });
    return rows.map(({ articles, grade, ...row }) => ({
      ...row,
      grade: oneOf(GRADE_LETTERS, grade),
      articles: articles.length,
      dossiers: [...new Set(articles.map(({ dossier }) => dossier.name))],
    }));
  };
  return {
    /** All of them, by name. */
    list: (): Promise<SourceView[]> => find({}),

    /** One source. Throws NotFound. */
    async one(sourceId: number): Promise<SourceView> {
      const [source] = await find({ id: sourceId });
      if (!source) throw new NotFound('source');
      return source;
    },

    /** The articles of a source in all dossiers, newest dossier first. */
    async articles(sourceId: number): Promise<SourceArticle[]> {
      return read.article.findMany({
        where: { sourceId },
        select: { id: true, title: true, published: true, dossier: { select: { id: true, name: true } } },
        orderBy: [{ dossierId: 'desc' }, { id: 'asc' }],
      });
    },

    /** Saves grade, note, owner and domain. Throws NotFound and StaleVersion. */
    edit: (actor: Actor, at: { id: number; version: number }, edit: SourceEdit): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => editSource(ledger, at, edit)),
  };
}

async function editSource(ledger: Ledger, at: { id: number; version: number }, edit: SourceEdit) {
  const source = await ledger.tx.source.findUnique({ where: { id: at.id } });
  if (!source) throw new NotFound('source');
  const fields = Object.keys(edit) as (keyof SourceEdit)[];
  if (fields.some((field) => source[field] !== edit[field])) await ledger.update('source', at, edit);
  const { id, name } = source;
  const summary = `Described the source ${name}: grade ${edit.grade}, ${GRADES[edit.grade]}`;
  return {
    result: id,
    entry: { action: 'edit source', subjectKind: 'source' as const, subjectId: id, summary },
  };
}
