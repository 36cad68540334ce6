import { extname } from 'node:path';

const byExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

/** A page that declares its charset in its first bytes must not get another one in the header. */
const DECLARES_CHARSET = /<meta[^>]+charset/i;
const LOOKS_AT = 1024;

/** Returns the content type of a file, by its name and, for a page without a declared charset, its content. */
export function contentType(path: string, content: Buffer): string {
  const type = byExtension[extname(path).toLowerCase()] ?? 'application/octet-stream';
  if (type !== 'text/html') return type;
  const declared = DECLARES_CHARSET.test(content.subarray(0, LOOKS_AT).toString('latin1'));
  return declared ? type : `${type}; charset=utf-8`;
}
