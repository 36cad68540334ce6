/** Reads addresses of strangers. Only addresses that open in a tab pass, none that run code. */
import { fault, type Fault } from '../../failure/fault';
import { LONGEST_ADDRESS } from './import-limits';
import { isData, textOf } from '../../linked/fields';
import { plainText } from '../../linked/plain-text';

export type Link = { readonly url: string } | { readonly url: null; readonly fault: Fault | null };

/**
 * Reads an address; null without a fault if there is none. An address that was escaped once too often is unescaped, one
 * without a scheme gets https, and of several in a text the first counts.
 */
export function readLink(value: unknown): Link {
  const given = isData(value) && !('@value' in value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
  if (given === null) return { url: null, fault: null };
  const [text] = plainText(given)
    .replaceAll('\\/', '/')
    .replace(/^\/\/(?=[^/])/, 'https://')
    .split(/,\s*(?=https?:\/\/)/i) as [string];
  // Browsers ignore spaces and line breaks in a scheme, so they are removed before the test.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/\s/g, ''))?.[1]?.toLowerCase() ?? null;
  if (scheme !== 'http' && scheme !== 'https') {
    return { url: null, fault: scheme === null ? fault('address-not-full') : fault('address-scheme', scheme) };
  }
  const url = text.replace(/ /g, '%20');
  if (url.length > LONGEST_ADDRESS) return { url: null, fault: fault('too-long', LONGEST_ADDRESS) };
  return /^https?:\/\/[^\s/<>"@]+(?:[/?#][^\s<>"]*)?$/i.test(url)
    ? { url: url.replace(/^https?/i, (word) => word.toLowerCase()) }
    : { url: null, fault: fault('address-none') };
}

/** Returns the host of an address from `readLink`, without "www."; shown if a publisher has no name. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}
