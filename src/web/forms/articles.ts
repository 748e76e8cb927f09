import { z } from 'zod';
import { publishedSchema } from '../../domain/vocabulary.ts';
import { BLOCK_KINDS } from '../../text/types.ts';
import { optionalWords, words } from './fields.ts';

const LONGEST_LINE = 500;
const NO_TEXT = 'Paste the text of the article.';

const line = words.max(LONGEST_LINE, `At most ${LONGEST_LINE} characters.`).transform((text) => text || null);

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write the whole address, beginning with https://.',
});

/** What is known about an article beside its text; all of it may stay unknown. */
const details = {
  title: line,
  source: line,
  published: z.union([z.literal('').transform(() => null), words.pipe(publishedSchema)], {
    error: 'Write a date as 2023, 2023-04 or 2023-04-20, or leave it empty.',
  }),
  republishes: line,
  url: optionalWords.pipe(webAddress.nullable()),
};

/** The address of an article on the web. */
export const articleAddress = z.object({
  address: words.pipe(webAddress),
});

const version = z.coerce.number().int().positive();

/** What a reviewer corrects about an article. */
export const articleDetails = z
  .object({
    ...details,
    version,
    title: line.pipe(z.string('Give it a title.')),
    byline: line,
    publishedNote: line,
  })
  .transform(({ version, ...details }) => ({ version, details }));

/** When an article was published, where only that was asked. */
export const articleDate = z.object({ version, published: publishedSchema });

const asLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The text of an article as it reads now: pasted, or in a file. */
export const newRevision = z
  .object({
    body: z.string(NO_TEXT).transform(asLines).default(''),
    reason: words.max(LONGEST_LINE, `At most ${LONGEST_LINE} characters.`).default(''),
    files: z.array(z.custom<UploadedFile>()).default([]),
  })
  .refine(({ body, files }) => body.trim() !== '' || files.length > 0, {
    path: ['body'],
    error: 'Paste the text as it reads now, or choose a file.',
  })
  .refine(({ body, files }) => body.trim() === '' || files.length === 0, {
    path: ['files'],
    error: 'Paste the text or choose a file, not both.',
  })
  .refine(({ files }) => files.length < 2, { path: ['files'], error: 'One file.' })
  .transform(({ body, reason, files: [file] }) => ({
    reason,
    text: file ? { name: file.originalname, bytes: file.buffer } : body,
  }));

/** What a reviewer says a block is. */
export const blockKind = z.object({ version, kind: z.enum(BLOCK_KINDS, 'Choose one.') });

/** A pasted article. Everything but its text may stay unknown. */
export const pastedArticle = z.object({
  ...details,
  body: z
    .string(NO_TEXT)
    .refine((text) => text.trim() !== '', NO_TEXT)
    .transform(asLines),
});

interface UploadedFile {
  originalname: string;
  buffer: Uint8Array;
}

/** Files to read articles from, as the upload was parsed. */
export const uploadedFiles = z.object({
  files: z
    .array(z.custom<UploadedFile>())
    .min(1, 'Choose at least one file.')
    .transform((files) => files.map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer }))),
});
