/** Tells by its address whether an article was read before. */
import { checkHash, FNV_OFFSET, hashSpan } from '../text/word-hash';
import { trackingBeginnings, trackingFields } from './tracking-words';

/**
 * The key that an article's first reading is kept under: a hash of the address without what only says how a reader came
 * there. Addresses themselves are not kept. A fragment that is a route ("#/a", "#!a") belongs to the address.
 * @returns null for an address that is not a web page's or a file's
 */
export function readingKey(address: string): string | null {
  if (!/^(?:https?|file):/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase())).sort();
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  const page = `${url.host}${url.pathname.replace(/\/+$/, '')}?${new URLSearchParams(query)}${route}`;
  return `${hashSpan(page, 0, page.length).toString(36)}-${checkHash(page, 0, page.length, FNV_OFFSET).toString(36)}`;
}

function isTracking(name: string): boolean {
  return trackingFields.has(name) || trackingBeginnings.some((beginning) => name.startsWith(beginning));
}
