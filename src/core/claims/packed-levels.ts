/**
 * Small whole numbers written as text, one character each, so that a table can be committed as a
 * module and opened without parsing: level 0 to 63 is the character at that place in `LEVELS`.
 */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param levels whole numbers from 0 to 63 */
export function packLevels(levels: ArrayLike<number>): string {
  return Array.from(levels, (level) => LEVELS[level]!).join('');
}

/** The level at each place of a packed text. */
export function unpackLevels(packed: string): Uint8Array {
  const levelOf = new Uint8Array(128);
  for (let level = 0; level < LEVELS.length; level++) levelOf[LEVELS.charCodeAt(level)] = level;
  const levels = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) levels[at] = levelOf[packed.charCodeAt(at)]!;
  return levels;
}
