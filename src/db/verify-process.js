// The process of the independent check: lets Node run TypeScript, then hands over.
import { importProgram } from '../typescript/program.js';

await importProgram('db/verify-process.ts');
