/** Finds the encoding of a file's bytes, and whether they are text at all. */
import { failure, fault, Failure, type Fault } from '../../failure/fault';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Size of the byte order mark to skip (bytes). */
  readonly skip: number;
}

/** Files that people mistake for JSON, by their first bytes. */
const signatures: readonly (readonly [bytes: readonly number[], fault: Fault])[] = [
  [[0x50, 0x4b, 0x03, 0x04], fault('file-archive', 'zip')],
  [[0x1f, 0x8b], fault('file-archive', 'gzip')],
  [[0x42, 0x5a, 0x68], fault('file-archive', 'bzip2')],
  [[0x37, 0x7a, 0xbc, 0xaf], fault('file-archive', '7z')],
  [[0x28, 0xb5, 0x2f, 0xfd], fault('file-archive', 'zstd')],
  [[0x25, 0x50, 0x44, 0x46], fault('file-pdf')],
  [[0x89, 0x50, 0x4e, 0x47], fault('file-picture')],
  [[0xff, 0xd8, 0xff], fault('file-picture')],
];

/** Bytes needed to find an encoding. */
export const FIRST_BYTES = 64;

/**
 * Finds the encoding from the first bytes (`FIRST_BYTES` of them, or all).
 * @throws Failure for archives, pictures and other files that are not text
 */
export function readEncoding(first: Uint8Array): EncodingFound {
  for (const [bytes, wrong] of signatures)
    if (bytes.every((byte, index) => first[index] === byte)) throw new Failure(wrong);
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (first[0] === 0xff && first[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (first[0] === 0xfe && first[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  // JSON begins with an ASCII character, so without a byte order mark the zero bytes tell (RFC 4627, section 3).
  if (first[0] !== 0 && first[1] === 0) return { encoding: 'utf-16le', skip: 0 };
  if (first[0] === 0 && first[1] !== 0) return { encoding: 'utf-16be', skip: 0 };
  if (first.includes(0)) throw failure('file-not-text');
  return { encoding: 'utf-8', skip: 0 };
}

/** Returns the largest length up to which no character is cut. */
export function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  const end = bytes.length;
  if (encoding !== 'utf-8') {
    const even = end & ~1;
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  for (let back = 1; back <= Math.min(4, end); back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return end;
    // The first byte of a character says how many it has.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? end - back : end;
  }
  return end;
}

/**
 * Decodes bytes that end with a complete character.
 * @param line of the file at which they begin, for the message
 * @throws Failure if they are not in that encoding
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding, line: number): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = decodable(bytes, encoding);
    throw failure('file-encoding', line + countLines(before));
  }
}

/** Returns the text before the first invalid byte. */
function decodable(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const fault = text.indexOf('\ufffd');
  return fault < 0 ? text : text.slice(0, fault);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
