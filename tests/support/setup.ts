import fc from 'fast-check';
import { afterAll } from 'vitest';
import { cleanUpFile } from './end-of-file.ts';

/** Generated texts are the same in every run, so that a red run means a change; another SEED looks further. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20230421) });

afterAll(cleanUpFile);
