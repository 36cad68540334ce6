/**
 * Small whole numbers as text, one character each, so that a table can be committed as a module and read in place.
 * Level 0 to 63 is the character at that index in `LEVELS`.
 */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let levelOfCode: Uint8Array | null = null;

/** @param levels whole numbers from 0 to 63 */
export function packLevels(levels: ArrayLike<number>): string {
  return Array.from(levels, (level) => LEVELS[level]!).join('');
}

/** Returns the level of each character code, so that the table need not be unpacked. */
export function levelCodes(): Uint8Array {
  if (levelOfCode) return levelOfCode;
  levelOfCode = new Uint8Array(128);
  for (let level = 0; level < LEVELS.length; level++) levelOfCode[LEVELS.charCodeAt(level)] = level;
  return levelOfCode;
}
