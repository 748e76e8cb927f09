import express from 'express';
import multer from 'multer';

const MEGABYTE = 1024 * 1024;

/** The largest text or file an article may come from. */
export const LARGEST_FILE = 10 * MEGABYTE;
const MOST_FILES = 30;

/** Plain forms. A pasted text may be as large as a file, and three times that once it is encoded. */
export const readForm = express.urlencoded({
  extended: false,
  limit: 3 * LARGEST_FILE,
  parameterLimit: 2000,
});

/** Uploaded files, kept in memory until they are read; beside them a text may have been pasted. */
export const readFiles = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  limits: {
    fileSize: LARGEST_FILE,
    files: MOST_FILES,
    fields: 10,
    fieldSize: LARGEST_FILE,
    parts: MOST_FILES + 10,
  },
}).array('files');
