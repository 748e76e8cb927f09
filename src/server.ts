import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { backUpDaily } from './db/backup.ts';
import { openDatabase } from './db/open-database.ts';
import { createFetchArticle } from './read/address/fetch-article.ts';
import { createServices, type Services } from './services/create-services.ts';
import { loadSample } from './services/sample.ts';
import { url } from './web/paths.ts';

/** How long open requests may take to finish once the program is told to stop. */
const DRAIN_MS = 10_000;
const HOUR_MS = 60 * 60 * 1000;

/** Opens the data folder, listens, prints the address; resolves once the program was told to stop and has stopped. */
export async function serve({ config, sample }: { config: Config; sample: boolean }): Promise<void> {
  const database = await openDatabase({ folder: config.dataFolder });
  try {
    const fetchArticle = config.fetches ? createFetchArticle() : null;
    const services = createServices({ database, now: () => new Date(), fetchArticle });
    await services.standings.settle();
    const cutOff = await services.jobs.markInterrupted();
    await services.names.catchUp();
    if (sample) await loadSample(services, (line) => void process.stderr.write(`${line}\n`));
    await services.jobs.goOnWith(cutOff);
    const server = await listen(createServer(createApp(services)), config);
    const told = toldToStop();
    const endBackups = backUpEveryDay(config.dataFolder);
    process.stdout.write(`${launchAddress(server, config, services)}\n`);
    await told;
    services.feed.end();
    await drain(server);
    await endBackups();
    await services.jobs.stop();
  } finally {
    await database.close();
  }
}

function listen(server: Server, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken. Choose another with PORT, or 0 for any.`) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function launchAddress(server: Server, { host }: Config, { sessions }: Services): string {
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${url('launch', sessions.issueLaunchToken())}`;
}

/** One backup a day while the program runs; a failed one is said and tried again within the hour. */
function backUpEveryDay(folder: string): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const backUp = () => {
    last = backUpDaily(folder, new Date()).catch((error: unknown) => {
      process.stderr.write(`No backup was made: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  };
  backUp();
  const timer = setInterval(backUp, HOUR_MS);
  return async () => {
    clearInterval(timer);
    await last;
  };
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
}
