import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { createFetchArticle } from '../../src/read/address/fetch-article.ts';
import { isPublic } from '../../src/read/address/is-public.ts';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';
import { makePdf } from '../support/pdf.ts';

const NEUTRAL = 'The page could not be fetched. Save it and add the file, or paste its text.';

describe('what is public', () => {
  test.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:220:1::1',
    '2a00:1450::8a',
  ])('%s is', (ip) => {
    expect(isPublic(ip)).toBe(true);
  });

  test.each(
    (
      '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 ' +
      '192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 ' +
      ':: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 ' +
      '3fff::1 4000::1 fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1 localhost 1.2.3 nonsense'
    ).split(' '),
  )('%s is not', (ip) => {
    expect(isPublic(ip)).toBe(false);
  });
});

const asked: string[] = [];
const PAGE =
  '<!doctype html><title>Bridge opens</title><article><p>The bridge over the river Lum has opened again, the ministry said on Monday.</p></article>';

const send = (type: string, body: string | Buffer, headers: Record<string, string> = {}): RequestListener => {
  return (_, answer) => void answer.writeHead(200, { 'content-type': type, ...headers }).end(body);
};
const sendOn = (location: string): RequestListener => {
  return (_, answer) => void answer.writeHead(302, { location }).end();
};

const ANSWERS: Record<string, RequestListener> = {
  '/page': send('text/html; charset=utf-8', PAGE),
  '/latin': send('text/html;charset=iso-8859-1', Buffer.from('<p>Caf\xe9 in Malm\xf6 closed.</p>', 'latin1')),
  '/text': send('text/plain', 'The port opened.'),
  '/pdf': send('application/pdf', makePdf([[{ text: 'The port opened.', x: 50, y: 700 }]])),
  '/packed': send('text/html', gzipSync(PAGE), { 'content-encoding': 'gzip' }),
  '/bomb': send('text/html', gzipSync(Buffer.alloc(40_000_000, 'a')), { 'content-encoding': 'gzip' }),
  '/broken': send('text/html', Buffer.from('no gzip'), { 'content-encoding': 'gzip' }),
  '/picture': send('image/png', 'x'),
  '/moved': sendOn('/page'),
  '/round': sendOn('/round'),
  '/inside': (_, answer) => sendOn(`http://127.0.0.2:${port}/secret`)(_, answer),
  '/file': sendOn('file:///etc/passwd'),
  '/silent': () => undefined,
  '/endless': (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).write('<p>and so on');
  },
  '/cut': (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '900' }).write('<p>half');
    answer.destroy();
  },
};

const server = createServer((request, answer) => {
  asked.push(request.url ?? '');
  const found = ANSWERS[request.url ?? ''];
  if (found) found(request, answer);
  else answer.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const home = `http://127.0.0.1:${port}`;
const HERE = {
  isAllowed: (ip: string) => /^(?:::ffff:)?127\.0\.0\.1$/.test(ip),
  ports: [`${port}`],
  longest: 15_000,
};
const fetchHere = createFetchArticle(HERE);
const refusal = async (fetched: Promise<unknown>): Promise<string> => {
  const error: unknown = await fetched.catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as Error).message;
};

describe('an address', () => {
  it.each([
    ['/page', 'The bridge over the river Lum has opened again'],
    ['/latin', 'Café in Malmö closed.'],
    ['/text', 'The port opened.'],
    ['/pdf', 'The port opened.'],
    ['/packed', 'The bridge over the river Lum has opened again'],
  ])('%s gives its readable text', async (path, says) => {
    const file = await fetchHere(home + path);
    expect((await readArticleFile(file)).body).toContain(says);
    expect(file.address).toBe(home + path);
  });

  it('is the one that it leads to in the end', async () => {
    expect((await fetchHere(`${home}/moved`)).address).toBe(`${home}/page`);
  });

  it.each([
    ['/gone', 'The address answered 404 instead of a page.'],
    ['/picture', 'What the address holds is no text that can be read (image/png).'],
    ['/bomb', 'The page is larger than 5 MB.'],
    ['/round', 'The address was sent on more than 5 times.'],
    ['/file', 'Only addresses that begin with http:// or https:// are fetched.'],
    ['/broken', NEUTRAL],
    ['/cut', NEUTRAL],
    ['/inside', NEUTRAL],
  ])('%s is refused in plain words', async (path, message) => {
    expect(await refusal(fetchHere(home + path))).toBe(message);
    expect(asked).not.toContain('/secret');
  });
});

describe('an address that never answers, or never ends,', () => {
  const fetchShortly = createFetchArticle({ ...HERE, longest: 200 });

  it.each(['/silent', '/endless'])('is given up: %s', async (path) => {
    expect(await refusal(fetchShortly(home + path))).toBe(NEUTRAL);
  });
});

describe('outside the public web nothing is asked for', () => {
  const fetchPublic = createFetchArticle();

  it.each(
    (
      `${home}/secret http://localhost/secret http://localhost:${port}/secret http://2130706433/ http://0x7f.1/ http://0177.0.0.1/ ` +
      'http://127.1/ http://[::1]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[64:ff9b::7f00:1]/ http://[fe80::1]/ ' +
      'http://169.254.169.254/latest/meta-data http://10.0.0.1/ http://192.168.0.1/ http://0.0.0.0/ http://8.8.8.8:22/ ' +
      'https://8.8.8.8:6379/ http://①②⑦.0.0.1/ http://127.0.0.1./'
    ).split(' '),
  )('%s', async (address) => {
    expect(await refusal(fetchPublic(address))).toBe(NEUTRAL);
    expect(asked).not.toContain('/secret');
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'gopher://x/',
    '//example.org',
    'words',
    '',
  ])('%j is no address of the web', async (address) => {
    expect(await refusal(fetchPublic(address))).toMatch(/^Only addresses that begin with http/);
  });

  it('a name and a password are never sent', async () => {
    expect(await refusal(fetchPublic('https://ana:secret@example.org/'))).toMatch(/a name and a password/);
  });
});
