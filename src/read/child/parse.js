// The process that parses what could be hostile: lets Node run TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
const { parseStandardInput } = await import('./parse.ts');
await parseStandardInput(process.argv[2]);
