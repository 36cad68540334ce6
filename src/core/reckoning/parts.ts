/** Writes a share in plain parts: 0.37 is about 3 in 8. */
import type { Part } from './reckoning';

/** Largest whole of a simple share. */
const LARGEST_WHOLE = 10;
/** Distances between a share and its simple form: hardly any, and the largest. */
const NEAR = 0.006;
const FAR = 0.02;
/** Below this share, "1 in N" is nearer than simple parts. */
const RARE = 0.1;
/** Significant digits of N in "1 in N". */
const DIGITS = 2;
/** Differences that come from binary fractions. */
const TINY = 1e-9;

/**
 * Returns the parts of a share: "3 in 8" for 0.37, "1 in 45" for 0.022, "29 in 30" for 0.967; null where none is near
 * enough. A half is only exactly a half, because on which side of it a share is may be what matters.
 * @param share between 0 and 1, both excluded
 */
export function partsOf(share: number): Part | null {
  if (share < RARE - TINY) return oneIn(share);
  if (share > 1 - RARE + TINY) {
    const { of, exact } = oneIn(1 - share);
    return { part: of - 1, of, exact };
  }
  return simple(share, TINY) ?? simple(share, NEAR) ?? simple(share, FAR);
}

/** Returns the parts with the smallest whole within a distance. */
function simple(share: number, distance: number): Part | null {
  for (let of = 2; of <= LARGEST_WHOLE; of++) {
    const part = Math.round(share * of);
    const isHalf = part * 2 === of;
    if (part < 1 || part >= of || (isHalf && distance > TINY)) continue;
    if (Math.abs(part / of - share) <= distance) return { part, of, exact: distance === TINY };
  }
  return null;
}

function oneIn(share: number): Part {
  const whole = Math.max(2, Math.round(Number((1 / share).toPrecision(DIGITS))));
  return { part: 1, of: whole, exact: Math.abs(1 / whole - share) < TINY };
}
