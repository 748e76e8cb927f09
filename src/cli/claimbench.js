#!/usr/bin/env node
// The command: lets Node run TypeScript, then hands over.
import '../typescript/register.js';

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
