import { parseArgs } from 'node:util';
import { analyzeArticles } from '../analysis/analyze-articles.ts';
import { print, say } from '../output.ts';
import {
  collectArticles,
  readCollected,
  type ArticleFile,
  type CollectedArticle,
} from '../../read/collect-articles.ts';
import { publishedDate } from '../../read/published-date.ts';
import { UnreadableFile } from '../../read/unreadable-file.ts';
import { UsageError } from '../usage-error.ts';

/** Splits and compares files without a database, and prints what it found as JSON. Exit code 1 where a file gave no text. */
export async function analyze(args: string[]): Promise<number> {
  const { paths, published } = readArguments(args);
  const files = await collectArticles(paths);
  if (published && files.length !== 1)
    throw new UsageError('--published says when one file appeared; there are several.');
  const articles = await readAll(files);
  if (articles.length === 0) return 1;
  const dated = articles.map((article) => ({ ...article, published: published ?? article.published }));
  await print(`${JSON.stringify(analyzeArticles(dated))}\n`);
  return articles.length === files.length ? 0 : 1;
}

function readArguments(args: string[]): { paths: string[]; published: string | undefined } {
  const options = { json: { type: 'boolean' }, published: { type: 'string' } } as const;
  const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true });
  if (!values.json) throw new UsageError('Say --json: there is no other output.');
  if (paths.length === 0) throw new UsageError('Name the files or folders to read.');
  const { published } = values;
  if (published !== undefined && publishedDate(published) !== published) {
    throw new UsageError('--published takes YYYY-MM-DD, YYYY-MM or YYYY.');
  }
  return { paths, published };
}

/** The articles that could be read; each file that could not is said. */
async function readAll(files: ArticleFile[]): Promise<CollectedArticle[]> {
  const articles: CollectedArticle[] = [];
  for (const file of files) {
    try {
      const article = await readCollected(file);
      for (const warning of article.warnings) say(`${file.path}: ${warning}`);
      articles.push(article);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(`${file.path}: ${error.message}`);
    }
  }
  return articles;
}
