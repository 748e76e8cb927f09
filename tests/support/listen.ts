import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.ts';
import type { Services } from '../../src/services/create-services.ts';
import { url } from '../../src/web/paths.ts';
import type { Log } from '../../src/web/log.ts';

/** The whole product on any free port. */
export async function listen(
  services: Services,
  log: Log = () => undefined,
): Promise<{ server: Server; address: string }> {
  const server = createServer(createApp(services, log));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The cookie, `name=value`, of a browser that was let in and whose reviewer said her name. */
export async function letIn(address: string, { sessions }: Services, name = 'Ana Ruiz'): Promise<string> {
  const launch = address + url('launch', sessions.issueLaunchToken());
  const answer = await fetch(launch, { redirect: 'manual' });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await sessions.nameReviewer(cookie.split('=')[1] ?? '', name);
  return cookie;
}
