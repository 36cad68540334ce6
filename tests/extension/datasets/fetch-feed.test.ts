import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkAddress, fetchFeed } from '../../../src/extension/datasets/fetch-feed';
import { errorInEnglish } from '../../../src/failure/in-english';
import { nextRefresh } from '../../../src/extension/datasets/schedule';

let server: Server;
let origin = '';
const answers: Readonly<Record<string, (response: ServerResponse, etag: string | undefined) => void>> = {
  '/feed': (response, etag) => {
    response.writeHead(etag === '"one"' ? 304 : 200, {
      etag: '"one"',
      'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT',
    });
    response.end(etag === '"one"' ? undefined : '[]');
  },
  '/missing': (response) => response.writeHead(404).end(),
  '/huge': (response) => response.writeHead(200, { 'content-length': '524288000' }).write('['),
  '/silent': (response) => response.writeHead(200).write('['),
  '/endless': (response) => {
    const more = setInterval(() => response.write('{},'.repeat(1_000)), 5);
    response.on('close', () => clearInterval(more));
  },
  '/elsewhere': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) =>
    answers[request.url ?? '']?.(response, request.headers['if-none-match']),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Generous limits for a busy machine; each case shortens the one that it tests. */
const limits = { whole: 30_000, silence: 20_000, bytes: 1_000_000_000 };
const ask = (path: string, known: Parameters<typeof fetchFeed>[1] = null, own = limits) =>
  fetchFeed(`${origin}${path}`, known, new AbortController().signal, own);

/** Returns the words of a rejection. */
const words = (work: Promise<unknown>) => work.then(() => 'it was read', errorInEnglish);

describe('a feed', () => {
  it('comes with what the server says of its edition', async () => {
    const fetched = await ask('/feed');
    expect(fetched).toMatchObject({ etag: '"one"', modified: 'Mon, 05 Jan 2026 10:00:00 GMT' });
    expect(fetched !== 'unchanged' && (await fetched.file.text())).toBe('[]');
  });

  it('is not read again where nothing has changed', async () => {
    expect(await ask('/feed', { etag: '"one"', modified: null })).toBe('unchanged');
  });

  it.each<[path: string, own: typeof limits, message: RegExp]>([
    ['/missing', limits, /answered 404 \(not found\)/],
    ['/huge', limits, /500 MB, and 256 MB are the most/],
    ['/silent', { ...limits, silence: 150 }, /said nothing for 0 seconds/],
    ['/endless', { ...limits, whole: 400 }, /did not come to an end/],
    ['/endless', { ...limits, bytes: 100_000 }, /are the most/],
    ['/elsewhere', limits, /could not be reached/],
  ])('%s with %j is given up with a reason', async (path, own, message) => {
    expect(await words(ask(path, null, own))).toMatch(message);
  });

  it('that was asked for over https and comes over http is not read', async () => {
    const answered = Object.defineProperty(new Response('[]'), 'url', { value: 'http://feeds.example/feed' });
    const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answered);
    expect(await words(fetchFeed('https://feeds.example/feed', null, new AbortController().signal, limits))).toBe(
      'The address leads on to “http://”, and only what is asked for over https:// is read. Ask the publisher for the right address.',
    );
    asked.mockRestore();
  });

  it.each([
    ['http://feeds.example/feed', false],
    ['ftp://feeds.example/feed', false],
    ['https://feeds.example/feed', true],
    ['HTTPS://feeds.example/feed', true],
  ])('at %s is asked for: %s', (url, isRead) => {
    if (isRead) expect(() => checkAddress(url)).not.toThrow();
    else expect(() => checkAddress(url)).toThrow(/feed-not-https/);
  });

  it('can be stopped', async () => {
    const control = new AbortController();
    const asked = fetchFeed(`${origin}/silent`, null, control.signal, limits);
    control.abort();
    expect(await words(asked)).toMatch(/Stopped/);
  });
});

describe('the next reading', () => {
  const minute = 60_000;
  const origins = {
    day: { kind: 'address', url: 'https://a.example', every: 'day' },
    never: { kind: 'address', url: 'https://a.example', every: 'never' },
  } as const;
  it.each<[every: keyof typeof origins, failures: number, minutes: number | null]>([
    ['day', 0, 1_440],
    ['day', 1, 15],
    ['day', 2, 30],
    ['day', 5, 240],
    ['day', 50, 1_440],
    ['never', 3, null],
  ])('%s after %d failures comes in %s minutes', (every, failures, minutes) => {
    expect(nextRefresh(origins[every], failures, 0)).toBe(minutes === null ? null : minutes * minute);
  });
});
