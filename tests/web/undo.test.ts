import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let browser: Browser;
let dossierId: number;
let page: string;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  dossierId = (await bench.services.dossiers.create({ reviewerId: 1 }, 'Harbour fire')).result;
  page = url('dossier', dossierId);
  const article = {
    dossierId,
    title: null,
    source: null,
    published: null,
    body: 'Nobody was hurt in the fire on pier 4.',
  };
  await bench.services.articles.add({ reviewerId: 1 }, article);
});

const live = () => bench.services.claims.list({ dossierId });

async function discard(): Promise<number> {
  const [claim] = await live();
  if (!claim) throw new Error('There is no claim to discard');
  const at = { claimId: claim.id, version: claim.version };
  return (await bench.services.claims.discard({ reviewerId: 1 }, at)).eventId ?? 0;
}

const undo = (eventId: number, next: string) =>
  browser.post(url('undo', eventId)).type('form').send({ next });
const eventIn = (location: string | undefined) => Number(location?.split('event=')[1]);

describe('undo', () => {
  it('is offered on the page that says what was done, and puts back what was', async () => {
    const before = await live();
    const eventId = await discard();
    const { text } = await browser.get(`${page}?event=${eventId}`).expect(200);
    expect(text).toContain('Discarded “');
    expect(text).toContain(`action="${url('undo', eventId)}"`);
    expect(text).toContain(`name="next" value="${page}"`);
    expect((await browser.get(page)).text).not.toContain('data-toast');

    expect(await live()).toHaveLength(before.length - 1);
    const undone = await undo(eventId, page).expect(303);
    expect(undone.headers.location).toMatch(new RegExp(`^${page}\\?event=\\d+$`));
    expect((await browser.get(undone.headers.location ?? '')).text).toContain('Undid: Discarded “');
    expect(await live()).toHaveLength(before.length);
  });

  it('can be undone in turn, and never leads to another site', async () => {
    const before = (await live()).length;
    const undone = await undo(await discard(), page);
    const again = await undo(eventIn(undone.headers.location), '//example.org').expect(303);
    expect(again.headers.location).toMatch(/^\/\?event=\d+$/);
    expect(await live()).toHaveLength(before - 1);
    await undo(eventIn(again.headers.location), page).expect(303);
  });

  it('is refused where it was done already, and where other records rest on what it would remove', async () => {
    const eventId = await discard();
    await undo(eventId, page).expect(303);
    expect((await undo(eventId, page).expect(422)).text).toContain('undone already');

    const opened = await bench.services.dossiers.create({ reviewerId: 1 }, 'Storm');
    expect((await undo(opened.eventId ?? 0, page).expect(422)).text).toContain('Later work rests on this.');
    expect((await browser.get(`${page}?event=${opened.eventId}`)).text).not.toContain('>Undo');
  });

  it('is not found where there is no such event', async () => {
    await undo(999_999, page).expect(404);
    await browser.get(`${page}?event=999999`).expect(404);
  });
});
