import supertest from 'supertest';
import { createFetchArticle, type FetchArticle } from '../../src/read/address/fetch-article.ts';
import { createServices, type Services } from '../../src/services/create-services.ts';
import { url } from '../../src/web/paths.ts';
import { temporaryDatabase } from './database.ts';
import { atEndOfFile } from './end-of-file.ts';
import { listen } from './listen.ts';

type Agent = ReturnType<typeof supertest.agent>;

/** The product on a database of its own, listening, with browsers to send requests. */
export interface Workbench {
  services: Services;
  address: string;
  /** What the log was told, line by line. */
  logged: string[];
  /** A browser that nobody has let in. It sends what browsers send from a page of ours. */
  stranger: () => Agent;
  /** A browser that was let in and whose reviewer said her name. */
  reviewer: (name?: string) => Promise<Agent>;
}

/** Starts the whole product the way the program does, on any free port. */
export async function openWorkbench(
  content: 'empty' | 'sample' = 'empty',
  fetchArticle: FetchArticle | null = createFetchArticle(),
): Promise<Workbench> {
  const database = await temporaryDatabase(content);
  const services = createServices({ database, now: () => new Date(), fetchArticle });
  const logged: string[] = [];
  const { server, address } = await listen(services, (line) => logged.push(line));
  atEndOfFile(() => new Promise((resolve) => server.close(resolve)));
  const stranger = () => supertest.agent(address).set('Sec-Fetch-Site', 'same-origin');
  const reviewer = async (name = 'Ana Ruiz') => {
    const browser = stranger();
    await browser.get(url('launch', services.sessions.issueLaunchToken())).expect(303);
    await browser.post(url('reviewer')).type('form').send({ name }).expect(303);
    return browser;
  };
  return { services, address, logged, stranger, reviewer };
}
