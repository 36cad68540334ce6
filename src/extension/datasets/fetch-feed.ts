/** Reads a feed from an address: bounded in size and time, and never from another scheme than was asked for. */
import { MOST_BYTES } from '../../dataset/import/import-limits';
import { checkSize } from '../../dataset/import/import-bytes';

export type FetchedFeed =
  | { readonly file: Blob; readonly etag: string | null; readonly modified: string | null }
  /** The server says that nothing has changed. */
  | 'unchanged';

export interface FetchLimits {
  /** Milliseconds for the whole answer. */
  readonly whole: number;
  /** Milliseconds without a byte. */
  readonly silence: number;
  readonly bytes: number;
}

const usualLimits: FetchLimits = { whole: 180_000, silence: 30_000, bytes: MOST_BYTES };

/** A feed that could not be read. The message says why and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

/**
 * @param known what the server said last time, so that it can answer "unchanged"
 * @param signal ends it early
 * @throws FeedError, ImportError where it is too large
 */
export async function fetchFeed(
  url: string,
  known: { readonly etag: string | null; readonly modified: string | null } | null,
  signal: AbortSignal,
  limits = usualLimits,
): Promise<FetchedFeed> {
  const control = new AbortController();
  let reason = '';
  const stop = (why: string) => {
    reason = why;
    control.abort();
  };
  const seconds = (milliseconds: number) => Math.round(milliseconds / 1000);
  const whole = setTimeout(
    () => stop(`The server did not come to an end within ${seconds(limits.whole)} seconds.`),
    limits.whole,
  );
  const silent = () =>
    setTimeout(() => stop(`The server said nothing for ${seconds(limits.silence)} seconds.`), limits.silence);
  let silence = silent();
  const cancel = () => stop('Stopped.');
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(url, {
      headers: headersFor(known),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      signal: control.signal,
    });
    if (response.status === 304) return 'unchanged';
    checkAnswer(url, response);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      clearTimeout(silence);
      silence = silent();
      size += part.value.length;
      if (size > limits.bytes) control.abort();
      checkSize(size > limits.bytes ? Math.max(size, MOST_BYTES + 1) : size);
      parts.push(part.value);
    }
    return {
      file: new Blob(parts),
      etag: response.headers.get('etag'),
      modified: response.headers.get('last-modified'),
    };
  } catch (error) {
    if (reason) throw new FeedError(`${reason} Try again later.`);
    if (error instanceof TypeError)
      throw new FeedError(
        `${hostOf(url)} could not be reached, or does not let others read this address. Check the address, or download the file and import it.`,
      );
    throw error;
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
    signal.removeEventListener('abort', cancel);
  }
}

/** @throws FeedError for the address of a feed that is not read over https */
export function checkAddress(url: string): void {
  if (!/^https:/i.test(url))
    throw new FeedError(`Feeds are read over https:// only. Add ${url} again with https://, or ask its publisher.`);
}

function headersFor(
  known: { readonly etag: string | null; readonly modified: string | null } | null,
): Record<string, string> {
  return {
    accept: 'application/ld+json, application/json;q=0.9, */*;q=0.1',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
  };
}

function checkAnswer(asked: string, { ok, status, url, headers }: Response): void {
  const [from, to] = [new URL(asked).protocol, new URL(url || asked).protocol];
  if (to !== from && to !== 'https:') {
    throw new FeedError(
      `The address leads on to "${to}//", and only what is asked for over ${from}// is read. Ask the publisher for the right address.`,
    );
  }
  if (!ok)
    throw new FeedError(
      `${hostOf(asked)} answered ${status}${status === 404 ? ' (not found)' : status === 403 ? ' (not allowed)' : ''}. Check the address.`,
    );
  checkSize(Number(headers.get('content-length')) || 0);
}

const hostOf = (url: string) => new URL(url).host;
