import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';

/** Serves the workbench on this machine until it is told to stop. */
export async function serve(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'no-sample': { type: 'boolean' } } });
  const config = readConfig();
  // A wrong setting is refused before the whole program is loaded.
  const server = await import('../../server.ts');
  await server.serve({ config, sample: !values['no-sample'] });
  return 0;
}
