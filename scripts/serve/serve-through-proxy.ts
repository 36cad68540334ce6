import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from './content-types';

export interface RecordingProxy {
  readonly port: number;
  /** Requested addresses in order; for https only host and port. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy without access to the network: it answers for one made-up host with the files of a folder, and refuses
 * and records all other requests. A browser behind it cannot make a request that is not recorded.
 * @param host as in `http://news.example/page.html`
 */
export async function serveThroughProxy(folder: string, host: string): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    requests.push(address);
    const { hostname, pathname } = new URL(address, 'http://nowhere.invalid');
    const path = join(folder, pathname.replace(/[^\w.-]/g, ''));
    (hostname === host ? readFile(path) : Promise.reject(new Error('another host'))).then(
      (content) => response.writeHead(200, { 'content-type': contentType(path, content) }).end(content),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n'),
    );
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
