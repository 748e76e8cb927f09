import { describe, expect, test } from 'vitest';
import { REPORT_POLICY, renderHtml } from '../../src/report/html/page.ts';
import { markup } from '../../src/report/markup.ts';
import type { Report } from '../../src/report/model.ts';
import { SAMPLE_REPORT } from './sample-report.ts';
import { documentOf } from './skeleton.ts';

const pageOf = (report: Report) => documentOf(renderHtml(report));
const page = pageOf(SAMPLE_REPORT);
const wordsOf = (selector: string) => page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('the page', () => {
  test('loads nothing and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, [style], [onload]').length).toBe(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/@import|url\(/);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(REPORT_POLICY);
  });

  test('its policy admits its own style by hash', async () => {
    const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', style)).toString('base64');
    expect(REPORT_POLICY).toContain(`'sha256-${hash}'`);
  });

  test('names its language and its title', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Lavrov in Latin America: corroboration report');
  });

  test('every id stands once and every inner link leads to one', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
  });

  test('headings go down one level at a time', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('tables have captions and scoped headers', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables.length).toBe(2);
    expect(tables.every((table) => table.caption?.textContent)).toBe(true);
    expect(page.querySelectorAll('th:not([scope])').length).toBe(0);
  });

  test('names of landmarks and articles exist', () => {
    const labels = [...page.querySelectorAll('[aria-labelledby]')].map((element) =>
      element.getAttribute('aria-labelledby'),
    );
    expect(labels.filter((label) => !page.getElementById(label ?? '')?.textContent)).toEqual([]);
  });
});

describe('a claim', () => {
  test('shows what the machine put in, and for what', () => {
    const insertion = page.querySelector('#claim-11 h4 ins');
    expect(insertion?.textContent).toBe('[Lavrov]');
    expect(insertion?.getAttribute('title')).toBe('Put in by the machine; it rests on “he”');
  });

  test('shows its quote with offsets, its support by origins and its verdict', () => {
    expect(wordsOf('#claim-11 blockquote')).toBe(
      'On Thursday, he is due to see President Miguel Diaz-Canel [120, 177) in version 2 of 22 November 2026',
    );
    expect(wordsOf('#claim-11 .support')).toBe(
      'Support 3 articles, 2 independent origins: teleSUR English; Sputnik',
    );
    expect(wordsOf('#claim-11 .verdict b')).toBe('Corroborated: Ana R., 22 Nov 2026, 13:45 UTC');
  });

  test('says when its verdict is stale, and when it was overridden', () => {
    expect(wordsOf('#claim-12 .verdict')).toContain('Stale: its evidence has changed since');
    expect(wordsOf('#claim-21 .verdict')).toContain(
      'without two independent origins because: Seen by our own correspondent.',
    );
  });

  test('says of which version its quote is, and that a later one has it no more', () => {
    expect(wordsOf('#claim-12 blockquote')).toMatch(
      / in version 1 of 21 November 2026; not found in the version of 22 November 2026$/,
    );
    expect(wordsOf('#claim-21 blockquote')).not.toContain('version');
  });

  test('shows contradictions with the words of the other side', () => {
    expect(wordsOf('#claim-21 .contradicts blockquote')).toBe(
      'On Thursday, he is due to see President Miguel Diaz-Canel [120, 177) in version 2 of 22 November 2026',
    );
  });
});

describe('a discrepancy', () => {
  test('shows both sides with the differing form marked, and the ruling', () => {
    const marks = [...page.querySelectorAll('#discrepancy-5 mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Diaz-Canel', 'Diaz-Canal']);
    expect(wordsOf('#discrepancy-5 .verdict b')).toBe(
      'Open again; ruled before: “Diaz-Canel” is right: Ana R., 22 Nov 2026, 13:55 UTC',
    );
    expect(wordsOf('#discrepancy-5')).toContain(
      'Opened again, 22 Nov 2026, 13:58 UTC: “Lavrov to meet Diaz-Canel” brought “Díaz-Canel”',
    );
    expect(wordsOf('#discrepancy-6')).toContain('No ruling yet.');
  });
});

test('the words of editors on origins stand with their reason, name and time', () => {
  expect(wordsOf('#origin-rulings li')).toMatch(
    /is not of one origin with “.*” and “.*”\. ?Own correspondent in Havana\. Ana R\., 22 Nov 2026, 13:41 UTC/,
  );
});

describe('addresses', () => {
  const withUrl = (url: string) => {
    const [first, ...rest] = SAMPLE_REPORT.articles;
    return pageOf({ ...SAMPLE_REPORT, articles: first ? [{ ...first, url }, ...rest] : [] });
  };

  test('of the web become links', () => {
    expect(withUrl('https://example.org/?a="b').querySelectorAll('a[rel]').length).toBe(0);
    expect(
      withUrl('https://example.org/?a=b').querySelectorAll('a[href^="https://example.org"]').length,
    ).toBe(2);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', 'ftp://example.org/'])(
    '%s stays text',
    (url) => {
      expect(withUrl(url).querySelectorAll('a:not([href^="#"])').length).toBe(0);
    },
  );
});

test('an empty dossier is a whole page that says so', () => {
  const empty = pageOf({
    ...SAMPLE_REPORT,
    headHash: null,
    origins: [],
    originRulings: [],
    articles: [],
    discrepancies: [],
    names: [],
    history: [],
  });
  expect(empty.body.textContent).toContain(
    '0 claims from 0 articles of 0 independent origins; 0 discrepancies, 0 rulings.',
  );
  expect(empty.body.textContent).toContain('No verdict has been given yet.');
  expect(empty.body.textContent).toContain('None were found or flagged.');
});

test('a report that speaks of an article it does not hold is refused', () => {
  expect(() => renderHtml({ ...SAMPLE_REPORT, articles: [] })).toThrow('article 1');
});

test('markup escapes what stands for itself and keeps what it made', () => {
  expect(
    markup`<p title="${'"\'`'}">${'<&>'}${markup`<b>${1}</b>`}${[markup`<i></i>`]}${'\u0000'}</p>`.html,
  ).toBe('<p title="&quot;&#39;&#96;">&lt;&amp;&gt;<b>1</b><i></i>\ufffd</p>');
});
