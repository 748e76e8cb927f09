// Lets Node run the TypeScript of this folder as it stands (docs/decisions/running-typescript.md).
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./hooks.js', import.meta.url);
