// Owns a data folder until it is killed.
import { takeOwnership } from '../../../src/db/owner.ts';

takeOwnership(process.argv[2] ?? '');
process.stdout.write('mine');
setInterval(() => undefined, 1000);
