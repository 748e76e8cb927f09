#!/usr/bin/env node
// The command: lets Node run TypeScript, then hands over.
import { importProgram } from '../typescript/program.js';

const { main } = await importProgram('cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
