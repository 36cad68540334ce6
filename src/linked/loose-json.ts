/**
 * Reads JSON as pages contain it: in CDATA or comments, with surplus commas, comments and semicolons, with quotation
 * marks and line breaks in strings, several values in a script, escaped as HTML.
 *
 * The engine's own parser is tried first. What it refuses goes through a tolerant parser: one pass, limited depth,
 * never throws.
 */
import { plainText } from './plain-text';

/** Values nested more deeply are dropped. */
const DEEPEST = 60;
/** Largest number of values read from one script. */
const MOST_VALUES = 50;
const SPACE = /[\s\u00a0\ufeff]/;
/** What can follow a string: a separator, an end, a comment, or the next key on a line of its own. */
const AFTER_STRING = /^\s*(?:[,:}\]]|$|\/\/|\n\s*"[\w@:]+"\s*:)/;
const SCALAR = /[^\s,:{}[\]"/]+/y;

/** Reads all values of a script. Leaves out what cannot be read; the list may be empty. */
export function parseLoosely(source: string): unknown[] {
  const text = source.replace(/^\ufeff/, '').trim();
  if (!text) return [];
  try {
    const value = JSON.parse(text) as unknown;
    // Some pages escape the whole of it once more.
    return typeof value === 'string' && /^\s*[{[]/.test(value) ? parseLoosely(value) : [value];
  } catch {
    return readValues(/^\{\s*&quot;/.test(text) ? plainText(text) : text);
  }
}

/** A position in the text. */
interface Reading {
  readonly text: string;
  at: number;
}

function readValues(text: string): unknown[] {
  const reading: Reading = { text, at: 0 };
  const values: unknown[] = [];
  while (reading.at < text.length && values.length < MOST_VALUES) {
    const begin = text.slice(reading.at).search(/[{[]/);
    if (begin < 0) break;
    // The bracket of "[CDATA[" does not open a list.
    const cdata = /(?:<!)?\[CDATA\[/y;
    cdata.lastIndex = Math.max(0, reading.at + begin - 2);
    const mark = cdata.exec(text);
    if (mark) {
      reading.at = mark.index + mark[0].length;
      continue;
    }
    reading.at += begin;
    values.push(readValue(reading, 0));
  }
  return values;
}

function readValue(reading: Reading, depth: number): unknown {
  skip(reading);
  const { text } = reading;
  const first = text[reading.at];
  if (first === '{' || first === '[') {
    reading.at++;
    if (depth >= DEEPEST) {
      reading.at = text.length;
      return null;
    }
    return first === '{' ? readObject(reading, depth) : readList(reading, depth);
  }
  return first === '"' || first === "'" ? readString(reading, first) : readScalar(reading);
}

function readObject(reading: Reading, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  while (!ends(reading, '}')) {
    const before = reading.at;
    const first = reading.text[reading.at];
    const key = first === '"' || first === "'" ? readString(reading, first) : String(readScalar(reading));
    skip(reading);
    if (reading.text[reading.at] === ':') {
      reading.at++;
      object[key] = readValue(reading, depth + 1);
    }
    if (reading.at === before) reading.at++;
  }
  return object;
}

function readList(reading: Reading, depth: number): unknown[] {
  const list: unknown[] = [];
  while (!ends(reading, ']')) {
    const before = reading.at;
    list.push(readValue(reading, depth + 1));
    if (reading.at === before) reading.at++;
  }
  return list;
}

/** Skips to the next member. True at the end of the object or list, or of the text. */
function ends(reading: Reading, close: string): boolean {
  for (;;) {
    skip(reading);
    const character = reading.text[reading.at];
    if (character === undefined) return true;
    if (character === ',' || character === ';') reading.at++;
    else if (character === close) {
      reading.at++;
      return true;
    } else return false;
  }
}

/**
 * Reads a string. It ends at a quotation mark followed by something that can follow a string; other marks are part of
 * its text.
 */
function readString(reading: Reading, mark: '"' | "'"): string {
  const { text } = reading;
  const from = reading.at + 1;
  let at = from;
  while (at < text.length) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark && AFTER_STRING.test(text.slice(at + 1, at + 60))) break;
    at++;
  }
  reading.at = at + 1;
  return unescaped(text.slice(from, at));
}

function unescaped(raw: string): string {
  return raw
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\([nrtbf])/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/[\u0000-\u001f]+/g, ' ');
}

function readScalar(reading: Reading): unknown {
  SCALAR.lastIndex = reading.at;
  const word = SCALAR.exec(reading.text)?.[0] ?? '';
  reading.at += word.length;
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word)) return Number(word);
  return word === 'true' ? true : word === 'false' ? false : word === 'null' || word === '' ? null : word;
}

/** Skips white space and comments. */
function skip(reading: Reading): void {
  const { text } = reading;
  for (;;) {
    while (reading.at < text.length && SPACE.test(text[reading.at]!)) reading.at++;
    const end = text.startsWith('//', reading.at) ? '\n' : text.startsWith('/*', reading.at) ? '*/' : null;
    if (end === null) return;
    const found = text.indexOf(end, reading.at + 2);
    reading.at = found < 0 ? text.length : found + end.length;
  }
}
