import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { serve as listen } from '../../server.ts';

/** Serves the workbench on this machine until it is told to stop. */
export async function serve(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'no-sample': { type: 'boolean' } } });
  await listen({ config: readConfig(), sample: !values['no-sample'] });
  return 0;
}
