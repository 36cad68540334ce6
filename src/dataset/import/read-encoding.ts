/** Which encoding the bytes of a file are in, and whether they are text at all. */
import { ImportError } from './import-error';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark to pass over. */
  readonly skip: number;
}

/** Files that people mistake for JSON, by their first bytes. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string; readonly advice: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive', advice: 'Unpack it and choose the JSON file inside.' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', advice: 'Unpack it and choose the JSON file inside.' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive', advice: 'Unpack it and choose the JSON file inside.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', advice: 'Unpack it and choose the JSON file inside.' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive', advice: 'Unpack it and choose the JSON file inside.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document', advice: 'Choose a JSON file.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', advice: 'Choose a JSON file.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', advice: 'Choose a JSON file.' },
];

/** How many bytes tell an encoding. */
export const FIRST_BYTES = 64;

/**
 * Reads the encoding from the first bytes (`FIRST_BYTES` of them, or all there are).
 * @throws ImportError for archives, pictures and other files that are no text
 */
export function readEncoding(first: Uint8Array): EncodingFound {
  for (const { bytes, what, advice } of signatures) {
    if (bytes.every((byte, index) => first[index] === byte)) {
      throw new ImportError(/archive/.test(what) ? 'archive' : 'not-text', `This is ${what}, not JSON. ${advice}`);
    }
  }
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (first[0] === 0xff && first[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (first[0] === 0xfe && first[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  // JSON begins with an ASCII character, so without a mark the zeros tell (RFC 4627, section 3).
  if (first[0] !== 0 && first[1] === 0) return { encoding: 'utf-16le', skip: 0 };
  if (first[0] === 0 && first[1] !== 0) return { encoding: 'utf-16be', skip: 0 };
  if (first.includes(0)) throw new ImportError('not-text', 'This file is no text. Choose a JSON file.');
  return { encoding: 'utf-8', skip: 0 };
}

/** Where bytes can be cut without parting a character: at most `end`. */
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
 * Decodes bytes that hold whole characters.
 * @param line of the file at which they begin, for the message
 * @throws ImportError where they are not in that encoding
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding, line: number): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = decodable(bytes, encoding);
    throw new ImportError(
      'encoding',
      `The file is not in UTF-8: line ${line + countLines(before)} has characters in another encoding. Open it in a text editor and save it as UTF-8.`,
    );
  }
}

/** The text before the first byte that does not fit. */
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
