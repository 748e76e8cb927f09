import { readConfig } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import { createServices, type Services } from '../services/create-services.ts';

/** Opens the data folder for one piece of work, and closes it however the work ends. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const database = await openDatabase({ folder: readConfig().dataFolder });
  try {
    const services = createServices({ database, now: () => new Date() });
    await services.names.catchUp();
    return await work(services);
  } finally {
    await database.close();
  }
}
