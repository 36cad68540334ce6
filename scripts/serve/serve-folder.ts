import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-types';

export interface ServedFolder {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder and its subfolders to this machine alone, on a free port.
 * @param folder absolute path; nothing outside it is served
 * @param headers sent with every file, besides its type
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = pathUnder(folder, request.url ?? '/');
    answer(path).then(
      ({ type, content }) => {
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(content);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string | null): Promise<{ type: string; content: Buffer }> {
  if (path === null) throw new Error('outside the folder');
  const content = await readFile(path);
  return { type: contentType(path, content), content };
}

/** Returns the file of a request; null if it is outside the folder or the address is invalid. */
function pathUnder(folder: string, request: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(new URL(request, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = normalize(join(folder, decoded));
  return path.startsWith(normalize(folder + sep)) ? path : null;
}
