/**
 * Finds words by their beginnings in the strings of a compiled file, where they lie: "ang mer" finds Angela Merkel.
 * 100,000 names take some milliseconds, so no index of beginnings is kept for them.
 */
import { DOES_NOT_COUNT, FOLDED_ASCII, foldedWide, foldedWords, PARTS_WORDS } from '../../text/folded-words';
import { stringAt } from './string-pool';
import { decodeUtf8 } from './utf8';
import type { FoundName } from '../opened';

/** How well a name fits some words: it has words with these beginnings, the first of them first, or is nothing else. */
export const NameFit = { Has: 0, Begins: 1, Is: 2 } as const;

/**
 * Goes through the names of a compiled file for those that have a word with each beginning.
 * @param offsets of the names in the pool, one for each entity
 * @param base number of the file's first entity
 * @param words folded, see `text/folded-words.ts`
 */
export function namesLike(
  pool: Uint8Array,
  offsets: Uint32Array,
  base: number,
  words: readonly string[],
  found: FoundName,
): void {
  const [first, ...others] = words.map(unitsOf);
  if (!first) return;
  for (let row = 0; row < offsets.length; row++) {
    const { from, to } = stringAt(pool, offsets[row]!);
    const place = placeOf(pool, from, to, first);
    if (place === Place.Nowhere || others.some((word) => placeOf(pool, from, to, word) === Place.Nowhere)) continue;
    // Many names have a word that begins with "m"; few begin with it, and those alone are looked at closely.
    found(base + row, place === Place.First ? fitOf(decodeUtf8(pool.subarray(from, to)), words) : NameFit.Has);
  }
}

/** The rows of a column of strings that have a word with a beginning. */
export function rowsWith(pool: Uint8Array, offsets: Uint32Array, word: string): number[] {
  const wanted = unitsOf(word);
  const rows: number[] = [];
  for (let row = 0; row < offsets.length; row++) {
    const { from, to } = stringAt(pool, offsets[row]!);
    if (placeOf(pool, from, to, wanted) !== Place.Nowhere) rows.push(row);
  }
  return rows;
}

/** Returns how well a name fits some words; it has all of them. */
export function fitOf(name: string, words: readonly string[]): number {
  const own = foldedWords(name);
  if (own.join('') === words.join('')) return NameFit.Is;
  return own[0]?.startsWith(words[0]!) ? NameFit.Begins : NameFit.Has;
}

const unitsOf = (word: string) => Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

/** The place of a word with some beginning in a string. */
const Place = { Nowhere: 0, First: 1, Later: 2 } as const;

/** Finds the first word of a string that begins with some units: one pass, in which nothing is copied. */
function placeOf(pool: Uint8Array, from: number, to: number, wanted: Uint16Array): number {
  /** Number of units of the current word that are the wanted ones; -1 once one differs. */
  let same = 0;
  let place: number = Place.First;
  for (let at = from; at < to; at++) {
    const byte = pool[at]!;
    if (byte < 0x80) {
      const unit = FOLDED_ASCII[byte]!;
      if (unit === DOES_NOT_COUNT) continue;
      if (unit === PARTS_WORDS) {
        same = 0;
        place = Place.Later;
      } else if (same >= 0) {
        same = unit === wanted[same] ? same + 1 : -1;
        if (same === wanted.length) return place;
      }
      continue;
    }
    const more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let point = byte & (0x3f >> more);
    for (let each = 0; each < more; each++) point = (point << 6) | (pool[++at]! & 0x3f);
    // Characters outside the basic plane do not belong to words here: see `text/characters.ts`.
    for (const unit of point > 0xffff ? PARTING : foldedWide(point)) {
      if (unit === PARTS_WORDS) place = Place.Later;
      same = unit === PARTS_WORDS ? 0 : same >= 0 && unit === wanted[same] ? same + 1 : -1;
      if (same === wanted.length) return place;
    }
  }
  return Place.Nowhere;
}

const PARTING = [PARTS_WORDS];
