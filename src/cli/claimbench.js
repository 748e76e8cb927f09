#!/usr/bin/env node
// The command: lets Node run TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
