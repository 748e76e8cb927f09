import { beforeAll, describe, expect, it } from 'vitest';
import { TOUR_PAGES } from '../../src/web/presenters/tour.ts';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const NOTE = /<aside id="tour"[^>]*Tour, (\d) of 5/;
let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench('sample');
});

describe('the tour, by plain forms', () => {
  it('leads through its five pages, each with its own note, and is over', async () => {
    const browser = await bench.reviewer();
    let address = url('dossier', 1);
    for (const [index] of TOUR_PAGES.entries()) {
      const { text } = await browser.get(address).expect(200);
      expect([address, NOTE.exec(text)?.[1]]).toEqual([address, String(index + 1)]);
      const answer = await browser
        .post(url('tour', 1))
        .type('form')
        .send({ passed: index + 1, here: address });
      expect(answer.status).toBe(303);
      address = answer.headers.location ?? '';
    }
    expect(address).toBe(url('report', 1));
    for (const page of [address, url('dossier', 1), url('claims', 1)])
      expect((await browser.get(page).expect(200)).text).not.toMatch(NOTE);
  });

  it('can be left on any page, is remembered, and starts again', async () => {
    const browser = await bench.reviewer();
    const here = `${url('claims', 1)}?kind=event`;
    await browser.post(url('tour', 1)).type('form').send({ passed: 5, here }).expect('Location', here);
    expect((await browser.get(here)).text).not.toMatch(NOTE);
    await browser.post(url('tour', 1)).type('form').send({ passed: 0 }).expect('Location', url('dossier', 1));
    expect((await browser.get(here)).text).toMatch(NOTE);
  });

  it('never leads out of the product, and reads nonsense as its beginning', async () => {
    const browser = await bench.reviewer();
    const leave = (here: string) => browser.post(url('tour', 1)).type('form').send({ passed: 5, here });
    await leave('//elsewhere.example').expect('Location', url('home'));
    await browser
      .post(url('tour', 1))
      .type('form')
      .send({ passed: '99' })
      .expect('Location', url('dossier', 1));
    expect((await browser.get(url('dossier', 1))).text).toMatch(NOTE);
  });
});
