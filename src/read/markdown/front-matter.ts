import { parse } from 'yaml';
import { publishedDate } from '../published-date.ts';

interface StatedAbove {
  title: string | null;
  byline: string | null;
  published: string | null;
  outlet: string | null;
}

/** What a Markdown file states about itself in the YAML block at its top, and the Markdown under it. */
export function splitFrontMatter(markdown: string): { stated: StatedAbove; rest: string } {
  const found = /^---[ \t]*\r?\n([^]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown);
  const fields = found ? readFields(found[1] ?? '') : null;
  return {
    stated: pickStated(fields ?? {}),
    rest: found && fields ? markdown.slice(found[0].length) : markdown,
  };
}

/** The fields of a YAML block, or null where it is none: then the dashes are a rule of the text. */
function readFields(block: string): Record<string, unknown> | null {
  try {
    const fields: unknown = parse(block, { maxAliasCount: 0 });
    return typeof fields === 'object' && fields !== null ? { ...fields } : null;
  } catch {
    return null;
  }
}

function pickStated(fields: Record<string, unknown>): StatedAbove {
  const words = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((field) => typeof field === 'string');
    return typeof value === 'string' ? value.trim() || null : null;
  };
  return {
    title: words('title'),
    byline: words('author', 'byline'),
    published: publishedDate(words('published', 'date') ?? ''),
    outlet: words('outlet', 'publisher', 'site'),
  };
}
