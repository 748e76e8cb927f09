import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench } from '../support/workbench.ts';

it('tells what colleagues did since an event, and nothing of one’s own', async () => {
  const bench = await openWorkbench('sample');
  const [ana, ben] = [await bench.reviewer('Ana'), await bench.reviewer('Ben')];
  const since = (await bench.services.dossiers.overview(1)).lastChange?.id ?? 0;
  await ben.post(url('claimReview', 4)).type('form').send({ version: '1' }).expect(303);
  const address = `${url('changes', 1)}?since=${since}`;
  const news = await ana.get(address).set('Accept', 'application/json').expect(200);
  expect(news.body).toEqual({
    changes: [expect.objectContaining({ who: 'Ben', claimId: 4, see: url('claim', 4) })],
  });
  const own = await ben.get(address).set('Accept', 'application/json').expect(200);
  expect(own.body).toEqual({ changes: [] });
});

it('streams each event once, in order, and again from where a broken stream left off', async () => {
  const bench = await openWorkbench('sample');
  const cookie = await cookieOf(bench.address, bench.services.sessions.issueLaunchToken());
  const ben = await bench.reviewer('Ben');
  const review = (claimId: number) =>
    ben.post(url('claimReview', claimId)).type('form').send({ version: '1' }).expect(303);
  const since = (await bench.services.dossiers.overview(1)).lastChange?.id ?? 0;
  const stream = await listenTo(`${bench.address}${url('changes', 1)}?since=${since}`, cookie);
  await review(4);
  await review(5);
  const seen = await stream.take(2);
  expect(seen.map(({ claimId }) => claimId)).toEqual([4, 5]);
  stream.stop();
  await review(6);
  const again = await listenTo(`${bench.address}${url('changes', 1)}?since=${since}`, cookie, seen[1]?.id);
  expect((await again.take(1)).map(({ claimId }) => claimId)).toEqual([6]);
  bench.services.feed.end();
  await again.ended();
});

async function cookieOf(address: string, token: string): Promise<string> {
  const answer = await fetch(address + url('launch', token), { redirect: 'manual' });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await fetch(address + url('reviewer'), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ name: 'Ana' }),
  });
  return cookie;
}

/** A stream as a browser reads it: the events sent, one after the other. */
async function listenTo(address: string, cookie: string, lastEventId?: number) {
  const abort = new AbortController();
  const headers: Record<string, string> = { cookie, Accept: 'text/event-stream' };
  if (lastEventId !== undefined) headers['Last-Event-ID'] = String(lastEventId);
  const answer = await fetch(address, { headers, signal: abort.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const lines = (answer.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const events = () =>
    [...text.matchAll(/^data: (.*)\n\n/gm)].map(
      ([, data = '']) => JSON.parse(data) as { id: number; claimId: number },
    );
  return {
    async take(count: number) {
      while (events().length < count) text += (await lines.read()).value ?? '';
      return events();
    },
    async ended() {
      while (!(await lines.read()).done);
    },
    stop: () => abort.abort(),
  };
}
