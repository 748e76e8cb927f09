/** Imports: many files at once, each whole or not at all, one plain line a file. */
import { RuleBroken } from '../domain/errors.ts';
import { count } from '../domain/words.ts';
import type { Uploads } from '../db/uploads.ts';
import type { FetchArticle } from '../read/address/fetch-article.ts';
import { collectArticles, readCollected, type CollectedArticle } from '../read/collect-articles.ts';
import { readArticleFile } from '../read/read-article-file.ts';
import type { OfferedFile, ReadArticle } from '../read/types.ts';
import { UnreadableFile } from '../read/unreadable-file.ts';
import type { AddedArticle } from './articles/add-article.ts';
import type { Articles } from './articles/articles.ts';
import type { Actor, Importer } from './context.ts';
import type { Jobs } from './jobs.ts';

/** What happened to one file. `message` is the line a person reads. */
export interface ImportedFile {
  name: string;
  isIn: boolean;
  articleId: number | null;
  message: string;
}

/** `fetchArticle`: null where nothing is to be fetched. */
interface Needs {
  articles: Articles;
  jobs: Jobs;
  uploads: Uploads;
  fetchArticle: FetchArticle | null;
}

export function createImports({ articles, jobs, uploads, fetchArticle }: Needs) {
  /** Reads and adds one file; a refusal is told, never thrown. */
  async function addOne(
    actor: Importer,
    dossier: Target,
    name: string,
    read: () => Promise<Readable>,
  ): Promise<ImportedFile> {
    try {
      const article = await read();
      const added = await articles.add(actor, {
        ...article,
        dossierId: typeof dossier === 'number' ? dossier : await dossier(),
        source: article.outlet,
        fileName: name,
      });
      return {
        name,
        isIn: true,
        articleId: added.articleId,
        message: [lineFor(name, added), ...article.warnings].join(' '),
      };
    } catch (error) {
      if (error instanceof UnreadableFile || error instanceof RuleBroken) {
        return { name, isIn: false, articleId: null, message: `${name}: not added. ${error.message}` };
      }
      throw error;
    }
  }

  /** Reads on in the files of an upload from where it was left. */
  jobs.define('import', async ({ id, dossierId }) => {
    const kept = await uploads.of(id);
    if (!kept || dossierId === null) return null;
    const { names, bytes, reviewerId } = kept;
    return async ({ from, enter, finish }) => {
      for (const [index, name] of names.entries()) {
        if (index < from) continue;
        await enter(`Reading and splitting ${name}`);
        const read = async () => readArticleFile({ name, bytes: await bytes(index) });
        const { message } = await addOne({ reviewerId }, dossierId, name, read);
        await finish(index + 1, message);
      }
      await uploads.drop(id);
      return null;
    };
  });

  jobs.define('fetch', ({ dossierId, total, asked: { reviewerId, address } }) => {
    if (dossierId === null || address === undefined || !fetchArticle) return null;
    return async ({ enter, finish }) => {
      await enter(`Fetching ${address}`);
      const read = async () => {
        const file = await fetchArticle(address);
        await enter(`Reading and splitting ${address}`);
        return { ...(await readArticleFile(file)), url: file.address };
      };
      const { message } = await addOne({ reviewerId }, dossierId, address, read);
      await finish(total, message);
      return null;
    };
  });

  return {
    canFetch: fetchArticle !== null,

    /** Adds the article at an address of the web in the background, once for all who ask for it meanwhile. Throws RuleBroken. */
    async address({ reviewerId }: Actor, dossierId: number, address: string) {
      if (!fetchArticle) throw new RuleBroken('Fetching from the web is switched off here.');
      return jobs.begin({ kind: 'fetch', dossierId, asked: { reviewerId, address }, total: 1 });
    },

    /** Adds uploaded files in the background; returns the job whose page shows how far it is. */
    async upload(actor: Importer, dossierId: number, files: OfferedFile[]): Promise<number> {
      const { reviewerId } = actor;
      const jobId = await jobs.open({
        kind: 'import',
        dossierId,
        asked: { reviewerId },
        total: files.length,
      });
      await uploads.keep(jobId, reviewerId, files);
      await jobs.goOn(jobId);
      return jobId;
    },

    /** Adds the files that paths mean, one after the other, and tells of each as it is done. Throws UnreadableFile for a path that is none. */
    async paths(
      actor: Importer,
      dossier: Target,
      paths: string[],
      tell: (file: ImportedFile) => void,
    ): Promise<ImportedFile[]> {
      const outcomes: ImportedFile[] = [];
      for (const file of await collectArticles(paths)) {
        const outcome = await addOne(actor, dossier, file.path, () => readCollected(file));
        outcomes.push(outcome);
        tell(outcome);
      }
      return outcomes;
    },
  };
}

/** The dossier to add to, or what opens it: asked once a file could be read, so that a failed import leaves no empty dossier. */
type Target = number | (() => Promise<number>);

type Readable = ReadArticle & Partial<CollectedArticle>;

function lineFor(name: string, { outcome, title, claims, suggestions }: AddedArticle): string {
  if (outcome === 'already here') return `${name}: already here as “${title}”; nothing was added.`;
  return `${name}: added “${title}”, ${count(claims, 'claim')}, ${count(suggestions, 'candidate link')}.`;
}
