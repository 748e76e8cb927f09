import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;
type Fields = Record<string, string | number>;

let bench: Workbench;
let ana: Browser;
let ben: Browser;
let articleId: number;
let claimId: number;

const PARTIAL = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
const documentOf = ({ text }: { text: string }) => new JSDOM(text).window.document;
const said = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const post = (browser: Browser, path: string, fields: Fields) => browser.post(path).type('form').send(fields);
const claim = () => bench.services.claims.one(claimId);

/** What the three columns say of a field. */
function columns(page: Document, label: string): string[] {
  const field = [...page.querySelectorAll('.conflict > div')].find((one) =>
    said(one.querySelector('dt')).startsWith(label),
  );
  return [...(field?.querySelectorAll('dd') ?? [])].map((column) => said(column));
}

/** The form that was refused, as it would be sent again. */
function proposal(page: Document): Fields {
  const form = page.querySelector('.problem')?.closest('form') ?? page.querySelector('.problem ~ form');
  if (!form) throw new Error('No form was given back');
  const view = page.defaultView;
  return Object.fromEntries(view ? new view.FormData(form).entries() : []) as Fields;
}

beforeAll(async () => {
  bench = await openWorkbench();
  [ana, ben] = [await bench.reviewer('Ana Ruiz'), await bench.reviewer('Ben Okri')];
  const { services } = bench;
  const dossierId = (await services.dossiers.create({ reviewerId: 1 }, 'Flood')).result;
  articleId = (await services.articles.add({ reviewerId: 1 }, { ...FLOOD.herald, dossierId })).articleId;
  const claims = await services.claims.list({ articleId });
  claimId = claims.find(({ text }) => text.includes('Nine people'))?.id ?? 0;
});

describe('two reviewers change one thing', () => {
  it.each([
    ['the whole page', {}],
    ['the part htmx asked for', PARTIAL],
  ])('the later one gets mine, theirs and both joined in %s, and sends that', async (_case, headers) => {
    const { version, text, kind } = await claim();
    await post(ben, url('claimWording', claimId), {
      version,
      kind,
      text: text.replace('hurt', 'injured'),
    }).expect(303);
    const mine = text.replace('people', 'persons');
    const refused = await post(ana, url('claimWording', claimId), { version, kind, text: mine })
      .set(headers)
      .expect(409);
    const page = documentOf(refused);
    expect(said(page.querySelector('.problem'))).toContain(
      'Ben Okri changed this while you were working on it',
    );
    const [wrote, stands, proposed] = columns(page, 'the claim');
    expect(wrote).toContain('persons');
    expect(stands).toMatch(/injured.*Ben Okri, \d+ \w+ \d{4}/);
    const joined = mine.replace('hurt', 'injured');
    expect(proposed).toContain(joined);
    expect(proposal(page)).toMatchObject({ version: String(version + 1), text: joined });
    expect((await claim()).text).not.toContain('persons');
    await post(ana, url('claimWording', claimId), proposal(page)).expect(303);
    expect((await claim()).text).toBe(joined);
    const back = await claim();
    await post(ana, url('claimWording', claimId), { version: back.version, kind, text }).expect(303);
  });

  it('says where both changed the same words, and keeps mine', async () => {
    const { version, text, kind } = await claim();
    await post(ben, url('claimWording', claimId), {
      version,
      kind,
      text: text.replace('Nine', 'Six'),
    }).expect(303);
    const page = documentOf(
      await post(ana, url('claimWording', claimId), {
        version,
        kind,
        text: text.replace('Nine', 'Ten'),
      }).expect(409),
    );
    expect(said(page.querySelector('.conflict dt'))).toContain('both of you changed this');
    expect(
      columns(page, 'the claim').map(
        (column) => /Nine|Six|Ten/.exec(column.replace(/removed: Nine[^)]*\)/, ''))?.[0],
      ),
    ).toEqual(['Ten', 'Six', 'Ten']);
  });

  it('joins the speaker of one with the words of the other, over several versions', async () => {
    const { version, text, kind } = await claim();
    await post(ben, url('claimWording', claimId), { version, kind, text: `${text} Today.` }).expect(303);
    await post(ben, url('claimTime', claimId), {
      version: version + 1,
      whenStart: '2024-05-14',
      whenEnd: '',
    }).expect(303);
    const page = documentOf(
      await post(ana, url('claimSpeaker', claimId), {
        version,
        speaker: 'The hospital',
        mode: 'reported',
      }).expect(409),
    );
    expect(columns(page, 'the claim')[1]).toContain('Today.');
    expect(columns(page, 'from')[1]).toContain('2024-05-14');
    await post(ana, url('claimSpeaker', claimId), proposal(page)).expect(303);
    expect(await claim()).toMatchObject({
      text: `${text} Today.`,
      speaker: 'The hospital',
      mode: 'reported',
      when: { start: '2024-05-14' },
    });
  });

  it('of an article, joins the fields of both', async () => {
    const { version, title } = await bench.services.articles.detail(articleId);
    const form = {
      version,
      title,
      source: 'The Velden Herald',
      byline: '',
      published: '2024-05-14',
      publishedNote: '',
      republishes: '',
      url: '',
    };
    await post(ben, url('articleDetails', articleId), {
      ...form,
      source: 'Velden Herald',
      byline: 'J. Roe',
    }).expect(303);
    const page = documentOf(
      await post(ana, url('articleDetails', articleId), { ...form, publishedNote: 'on the page' }).expect(
        409,
      ),
    );
    expect(columns(page, 'source')[2]).toContain('Velden Herald');
    expect(proposal(page)).toMatchObject({
      source: 'Velden Herald',
      byline: 'J. Roe',
      publishedNote: 'on the page',
      version: String(version + 1),
    });
  });

  it('of a source, does not lose the note of the first', async () => {
    const { sourceId } = await bench.services.articles.detail(articleId).then(async ({ source }) => ({
      sourceId: (await bench.services.sources.list()).find(({ name }) => name === source)?.id ?? 0,
    }));
    const { version } = await bench.services.sources.one(sourceId);
    const form = { version, grade: 'C', gradeNote: '', ownerFamily: '', domain: '' };
    await post(ben, url('source', sourceId), { ...form, grade: 'B', gradeNote: 'Corrects itself.' }).expect(
      303,
    );
    const page = documentOf(
      await post(ana, url('source', sourceId), { ...form, domain: 'example.org' }).expect(409),
    );
    expect(proposal(page)).toMatchObject({
      gradeNote: 'Corrects itself.',
      domain: 'example.org',
      grade: 'C',
    });
    expect(columns(page, 'grade')).toHaveLength(3);
  });

  it('of a verdict, shows the one that was given meanwhile instead of replacing it', async () => {
    const give = (browser: Browser, conclusion: string, reason: string) =>
      post(browser, url('claimVerdict', claimId), { conclusion, reason, overrideReason: '', seen: '' });
    await give(ben, 'disputed', 'The hospital says ten.').expect(303);
    const page = documentOf(await give(ana, 'unverifiable', 'Nobody counted.').expect(409));
    expect(columns(page, 'verdict').slice(0, 2).join(' ')).toMatch(/unverifiable.*disputed/);
    expect(columns(page, 'reason')[1]).toContain('The hospital says ten.');
    const { seen } = proposal(page);
    await post(ana, url('claimVerdict', claimId), {
      conclusion: 'unverifiable',
      reason: 'Nobody counted.',
      overrideReason: '',
      seen: seen ?? '',
    }).expect(303);
  });

  it('of a verdict, does not take back one that was not seen, and says what stands', async () => {
    const verdictNow = async () =>
      (await bench.services.dossiers.standingsOfArticle(articleId)).of(claimId).verdict;
    const seen = (await verdictNow())?.id ?? 0;
    const given = { conclusion: 'refuted', reason: 'Nobody was hurt.', overrideReason: '', seen };
    await post(ben, url('claimVerdict', claimId), given).expect(303);
    const page = documentOf(await post(ana, url('verdictWithdrawal', claimId), { seen }).expect(409));
    expect(said(page.querySelector('.problem'))).toContain('Ben Okri changed this after you opened it');
    expect(columns(page, 'verdict')).toEqual([
      expect.stringContaining('You saw unverifiable'),
      expect.stringMatching(/Stands now.*refuted.*Ben Okri, /),
    ]);
    expect((await verdictNow())?.conclusion).toBe('refuted');
    await post(ana, url('verdictWithdrawal', claimId), proposal(page)).expect(303);
    expect(await verdictNow()).toBeNull();
    await post(ben, url('verdictWithdrawal', claimId), proposal(page)).expect(303);
  });

  it('of an origin, shows which articles came to it meanwhile, and keeps the words', async () => {
    const { services } = bench;
    const add = async (article: typeof FLOOD.post) =>
      (await services.articles.add({ reviewerId: 1 }, { ...article, dossierId: 1 })).articleId;
    const [post1, reprint] = [await add(FLOOD.post), await add({ ...FLOOD.reprint })];
    const fields = {
      ruling: 'apart',
      reason: 'Ana knows the desk.',
      seen: `${articleId} ${reprint}`,
      otherId: '',
    };
    await post(ben, url('articleOrigin', post1), {
      ruling: 'one',
      reason: 'One reporter.',
      otherId: reprint,
      seen: post1,
    }).expect(303);
    const page = documentOf(await post(ana, url('articleOrigin', reprint), fields).expect(409));
    const [saw, stands] = columns(page, 'articles of the origin');
    expect(saw).toMatch(/^You saw .*Dam bursts above Velden/);
    expect(stands).toMatch(/added: .*Flood in Velden.*Ben Okri, /);
    expect(proposal(page)).toMatchObject({ reason: 'Ana knows the desk.' });
    await post(ana, url('articleOrigin', reprint), { ...proposal(page), ruling: 'apart' }).expect(303);
  });

  it('of an editor’s word on an origin, takes it back once, also where a colleague did', async () => {
    const { services } = bench;
    const [word] = (await services.origins.ofDossier(1)).rulings;
    const path = url('originWithdrawal', word?.id ?? 0);
    const page = documentOf(await post(ana, path, { version: 99 }).expect(409));
    expect(said(page.querySelector('.problem'))).toContain('Nothing was done');
    await post(ben, path, proposal(page)).expect(303);
    const events = (await services.history.ofDossier(1)).length;
    await post(ana, path, proposal(page)).expect(303);
    expect(await services.history.ofDossier(1)).toHaveLength(events);
    await post(ana, url('originWithdrawal', 999), { version: 1 }).expect(404);
  });

  it('of a house form, joins variants of both', async () => {
    const [name] = await bench.services.names.list(1);
    const { version } = await bench.services.names.one(name?.id ?? 0);
    const form = {
      version,
      form: 'Sergei Antonov',
      accepted: '',
      exceptions: '',
      scope: 'All texts',
      authority: 'Style book',
      validFrom: '',
    };
    await post(ben, url('houseForm', name?.id ?? 0), { ...form, accepted: 'S. Antonov: style book' }).expect(
      303,
    );
    const page = documentOf(
      await post(ana, url('houseForm', name?.id ?? 0), { ...form, validFrom: '2024' }).expect(409),
    );
    expect(proposal(page)).toMatchObject({ accepted: 'S. Antonov: style book', validFrom: '2024' });
  });
});
