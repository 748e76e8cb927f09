// The process that parses what could be hostile: lets Node run TypeScript, then hands over.
import { importProgram } from '../../typescript/program.js';

const { parseStandardInput } = await importProgram('read/child/parse.ts');
await parseStandardInput(process.argv[2]);
