/** Fetches a feed, limited in size and time, and never over another scheme than asked for. */
import { MOST_BYTES } from '../../dataset/import/import-limits';
import { Failure, failure, fault, type Fault } from '../../failure/fault';
import { checkSize } from '../../dataset/import/import-bytes';

export type FetchedFeed =
  | { readonly file: Blob; readonly etag: string | null; readonly modified: string | null }
  /** The server answered that nothing has changed. */
  | 'unchanged';

export interface FetchLimits {
  /** For the whole answer (milliseconds). */
  readonly whole: number;
  /** Without a byte (milliseconds). */
  readonly silence: number;
  readonly bytes: number;
}

const usualLimits: FetchLimits = { whole: 180_000, silence: 30_000, bytes: MOST_BYTES };

/**
 * @param known what the server sent last time, so that it can answer "unchanged"
 * @param signal aborts it
 * @throws Failure
 */
export async function fetchFeed(
  url: string,
  known: { readonly etag: string | null; readonly modified: string | null } | null,
  signal: AbortSignal,
  limits = usualLimits,
): Promise<FetchedFeed> {
  const control = new AbortController();
  let reason: Fault | null = null;
  const stop = (why: Fault) => {
    reason = why;
    control.abort();
  };
  const seconds = (milliseconds: number) => Math.round(milliseconds / 1000);
  const whole = setTimeout(() => stop(fault('feed-endless', seconds(limits.whole))), limits.whole);
  const silent = () => setTimeout(() => stop(fault('feed-silent', seconds(limits.silence))), limits.silence);
  let silence = silent();
  const cancel = () => stop(fault('feed-stopped'));
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
    const stopped = reason as Fault | null;
    if (stopped) throw new Failure(stopped);
    if (error instanceof TypeError) throw failure('feed-unreachable', hostOf(url));
    throw error;
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
    signal.removeEventListener('abort', cancel);
  }
}

/** @throws Failure if a feed's address is not https */
export function checkAddress(url: string): void {
  if (!/^https:/i.test(url)) throw failure('feed-not-https', url);
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
  if (to !== from && to !== 'https:') throw failure('feed-elsewhere', to, from);
  if (status === 404) throw failure('feed-not-found', hostOf(asked));
  if (status === 403) throw failure('feed-not-allowed', hostOf(asked));
  if (!ok) throw failure('feed-status', hostOf(asked), status);
  checkSize(Number(headers.get('content-length')) || 0);
}

const hostOf = (url: string) => new URL(url).host;
