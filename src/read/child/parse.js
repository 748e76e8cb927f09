// The process that parses what could be hostile: lets Node run TypeScript, then hands over.
import '../../typescript/register.js';

const { parseStandardInput } = await import('./parse.ts');
await parseStandardInput(process.argv[2]);
