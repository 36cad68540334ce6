/**
 * Reads the ends of a range. One end may take its scale from the other.
 *
 *   10-20 · 8 to 10 feet · three-to-five · between $1 and $2 · range from 10 to 20 billion   a range rose from 10 to 20
 *   · cut by $2 to $5                                                     a change: two quantities
 */
import { amountAt } from './amounts';
import type { Amount } from './amount';
import { changeWords, rangeWords } from './range-words';
import { andWords, betweenWords, byWords, fromWords, orWords, toWords } from './words';
import { Shape, type Tokens } from '../token';
import { DOT, EN_DASH, HYPHEN } from '../marks';

const THOUSAND = 1000;
/** Largest distance before "from" of a word for a change or a range (tokens). */
const FARTHEST = 8;

/**
 * Returns the value of the lower end. A scale said once applies to both ends: "2 to 3 million" begins at two million,
 * "40-50,000" at forty thousand.
 */
export function lowerValue(tokens: Tokens, amount: Amount, upper: Amount | null): number {
  if (!upper || amount.scale > 1) return amount.value;
  if (upper.scale > 1)
    return amount.value < (upper.value / upper.scale) * 10 ? amount.value * upper.scale : amount.value;
  return areShortThousands(tokens, amount, upper) ? amount.value * THOUSAND : amount.value;
}

/** Whether the lower end leaves out thousands: "40-50,000" with a dash; "40 to 50,000" may be literal. */
function areShortThousands(tokens: Tokens, amount: Amount, upper: Amount): boolean {
  const dash = tokens.hash[amount.next];
  return (
    (dash === HYPHEN || dash === EN_DASH) &&
    amount.value < THOUSAND &&
    amount.value * THOUSAND < upper.value &&
    /\d,000\b/.test(tokens.text.slice(tokens.start[upper.first], tokens.end[upper.next - 1]))
  );
}

/** Returns the other end of the range that an amount begins, or null. */
export function upperEnd(tokens: Tokens, amount: Amount, free: number, end: number): Amount | null {
  if (amount.open || amount.next + 1 >= end || amount.value < 0) return null;
  const joint = jointAt(tokens, amount, free);
  if (!joint) return null;
  const upper = amountAt(tokens, joint.next, joint.next, end);
  if (!upper || upper.open || upper.value <= (amount.scale > 1 || upper.scale === 1 ? amount.value : 0)) return null;
  if (!sameMeasure(amount, upper) || (joint.isOr && amount.unit && upper.unit)) return null;
  return upper.unit ? upper : { ...upper, unit: amount.unit };
}

/** Finds what joins the two ends, and where the second begins. */
function jointAt(tokens: Tokens, amount: Amount, free: number): { next: number; isOr: boolean } | null {
  const at = amount.next;
  const hash = tokens.hash[at]!;
  const isFrom = tellsOfChange(tokens, amount);
  if (hash === HYPHEN || hash === EN_DASH) {
    const isWord = hash === HYPHEN && tokens.hash[at + 2] === HYPHEN && tokens.start[at + 1] === tokens.end[at];
    if (isWord && toWords(tokens.hash[at + 1]!) && !isFrom) return { next: at + 3, isOr: false };
    return isWord && orWords(tokens.hash[at + 1]!) ? { next: at + 3, isOr: true } : { next: at + 1, isOr: false };
  }
  if (isBetween(tokens, amount.first - 1, free))
    return andWords(hash) || toWords(hash) ? { next: at + 1, isOr: false } : null;
  if (toWords(hash)) return isFrom ? null : { next: at + 1, isOr: false };
  return orWords(hash) && amount.unit?.kind !== 'noun' ? { next: at + 1, isOr: true } : null;
}

/** Whether a token is the "between" that opens a range. */
export const isBetween = (tokens: Tokens, at: number, free: number) => at >= free && betweenWords(tokens.hash[at]!);

/**
 * Whether it is a change: "cut by $2 to $5", "rose from 10 to 20". A word for a range, or no word for a change, makes
 * it a range.
 */
function tellsOfChange(tokens: Tokens, amount: Amount): boolean {
  const at = amount.first - 1;
  if (at < 0) return false;
  if (byWords(tokens.hash[at]!)) return amount.unit !== null;
  if (!fromWords(tokens.hash[at]!)) return false;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    if (isSentenceEnd(tokens, before)) break;
    if (rangeWords(tokens.hash[before]!)) return false;
    if (changeWords(tokens.hash[before]!)) return true;
  }
  return false;
}

const isSentenceEnd = (tokens: Tokens, at: number) => tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === DOT;

/** Whether both ends have the same unit. The first may leave it out ("8 to 10 feet"). */
function sameMeasure(lower: Amount, upper: Amount): boolean {
  if (!lower.unit || !upper.unit)
    return lower.unit === null || lower.unit.kind === 'money' || (upper.unit === null && lower.unit.kind !== 'noun');
  return upper.unit.unit === lower.unit.unit || upper.unit.unit.startsWith(`${lower.unit.unit} per `);
}
