/** Converts text to UTF-8 and back without `TextEncoder` and `TextDecoder`, which not every environment has. */

/** Returns the bytes of a text; a lone surrogate becomes the replacement character. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, encodeUtf8Into(bytes, 0, text));
}

/**
 * Writes a text in UTF-8.
 * @param into has room for three bytes for each UTF-16 unit of the text
 * @param start offset of the first byte
 * @returns offset after the last byte
 */
export function encodeUtf8Into(into: Uint8Array, start: number, text: string): number {
  let at = start;
  for (let unit = 0; unit < text.length; unit++) {
    let code = text.charCodeAt(unit);
    if (code < 0x80) {
      into[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const point = text.codePointAt(unit)!;
      code = point > 0xffff ? point : 0xfffd;
      if (point > 0xffff) unit++;
    }
    if (code < 0x800) into[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) into[at++] = 0xe0 | (code >> 12);
      else {
        into[at++] = 0xf0 | (code >> 18);
        into[at++] = 0x80 | ((code >> 12) & 0x3f);
      }
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

/** Number of characters joined at a time; more arguments could overflow the stack. */
const AT_A_TIME = 4096;

/** Returns the text of bytes that `encodeUtf8` made. Other bytes give some text, not an error. */
export function decodeUtf8(bytes: Uint8Array): string {
  return isAscii(bytes) ? decodeAscii(bytes) : decodeWide(bytes);
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}

/** Most texts: they are handed to the engine in one piece, not byte by byte. */
function decodeAscii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_A_TIME)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + AT_A_TIME) as unknown as number[]);
  return text;
}

function decodeWide(bytes: Uint8Array): string {
  let text = '';
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++]!;
    const more = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let point = more === 0 ? byte : byte & (0x3f >> more);
    for (let each = 0; each < more; each++) point = (point << 6) | ((bytes[at++] ?? 0) & 0x3f);
    points.push(point > 0x10ffff ? 0xfffd : point);
    if (points.length === AT_A_TIME) {
      text += String.fromCodePoint(...points);
      points = [];
    }
  }
  return text + String.fromCodePoint(...points);
}
