#!/usr/bin/env node
// The command: lets Node run TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
