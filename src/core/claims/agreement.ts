/** Whether two wordings that share words may still say the same: numbers and negation must agree. */
import type { Quantity } from '../annotations';
import type { Wording } from './wording';

/** Numbers this far apart, as a ratio, still count as the same figure said roundly. */
const ROUNDING = 1.05;

/** How the numbers of two wordings stand to each other. */
export type NumberAgreement = 'none' | 'agree' | 'partly' | 'differ';

/**
 * Compares the numbers of a note's wording with those of an article's.
 * @returns 'none' where the note has no number; 'differ' where a number of the note has no equal
 */
export function numbersAgree(note: Wording, article: Wording): NumberAgreement {
  if (!note.quantities.length) return 'none';
  const met = note.quantities.filter((quantity) => article.quantities.some((other) => sameFigure(quantity, other))).length;
  if (met === note.quantities.length) return 'agree';
  return met > 0 ? 'partly' : 'differ';
}

/** Whether two quantities may be the same figure: units that do not contradict, ranges that meet. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit && b.unit && isMoney(a.unit) !== isMoney(b.unit)) return false;
  if ((a.unit === 'percent') !== (b.unit === 'percent') && a.unit && b.unit) return false;
  const [lowA, highA] = ends(a);
  const [lowB, highB] = ends(b);
  return lowA <= highB * ROUNDING && lowB <= highA * ROUNDING;
}

const isMoney = (unit: string) => /^[A-Z]{3}(?: per |$)/.test(unit);

/** An open end reaches as far as a reader takes "millions" or "more than 5" to reach: not ten times. */
function ends({ low, high, modifier }: Quantity): [number, number] {
  const openUp = modifier === 'more than' || modifier === 'at least' ? OPEN : 1;
  const from = low ?? (high ?? 0) / OPEN;
  const to = high ?? (low ?? 0) * openUp;
  return [Math.min(from, to), Math.max(from, to)];
}

const OPEN = 1.5;

/** Whether one wording denies what the other affirms. */
export function negationAgrees(note: Wording, article: Wording): boolean {
  return note.negated === article.negated;
}
