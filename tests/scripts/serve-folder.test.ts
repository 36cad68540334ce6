import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve/serve-folder';

const top = mkdtempSync(join(tmpdir(), 'sidelight-serve-'));
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(top, 'pages/page files'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'not for others');
  writeFileSync(join(top, 'pages/plain.html'), '<p>é</p>');
  writeFileSync(join(top, 'pages/declared.html'), '<meta charset="windows-1252"><p>x</p>');
  writeFileSync(join(top, 'pages/page files/look.css'), 'p {}');
  served = await serveFolder(join(top, 'pages'));
});

afterAll(async () => {
  await served.close();
  rmSync(top, { recursive: true });
});

it.each([
  ['plain.html', 'text/html; charset=utf-8'],
  ['declared.html', 'text/html'],
  ['page%20files/look.css', 'text/css; charset=utf-8'],
])('serves %s as %s', async (path, type) => {
  const response = await fetch(served.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

it.each(['nothing.html', '', 'page%20files', '..%2Fsecret.txt', '%E0%A4%A', '%00'])(
  'answers 404 to "%s"',
  async (path) => {
    expect((await fetch(served.url + path)).status).toBe(404);
  },
);

it('serves nothing outside the folder to a client that writes the path as it is', async () => {
  expect(await rawRequest('/../secret.txt')).toMatch(/^HTTP\/1\.1 404/);
});

it('is reachable on the loopback interface only', () => {
  expect(new URL(served.url).hostname).toBe('127.0.0.1');
});

/** `fetch` would normalise the path; a socket does not. */
function rawRequest(path: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('error', reject).on('end', () => resolve(answer));
  });
}
