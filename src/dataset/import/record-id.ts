/** Makes ids for records without one. The same record gets the same id in every edition of its feed. */

/** Returns an id from two FNV-1a hashes over UTF-16 units: 64 bits, so that a million records hardly ever collide. */
export function recordIdOf(prefix: string, ...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let one = 0x811c9dc5;
  let two = 0x6a09e667;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x01000193);
  }
  return `${prefix}-${(one >>> 0).toString(36)}${(two >>> 0).toString(36).padStart(7, '0')}`;
}
