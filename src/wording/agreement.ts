/** Decides whether two wordings that share words can mean the same: their numbers and negations must agree. */
import type { Quantity } from '../text/quantities/quantity';
import { countsNoun, unitFactor } from '../text/quantities/units-compared';
import type { Wording } from './wording';

/** Largest ratio of two numbers that still count as one figure, rounded. */
const ROUNDING = 1.05;

/** How the numbers of two wordings compare. */
export type NumberAgreement = 'none' | 'agree' | 'partly' | 'differ';

/**
 * Compares the numbers of a note's wording with those of an article's.
 * @returns 'none' if the note has no number; 'differ' if a number of the note has no equal
 */
export function numbersAgree(note: Wording, article: Wording): NumberAgreement {
  if (!note.quantities.length) return 'none';
  const met = note.quantities.filter((quantity) =>
    article.quantities.some((other) => sameFigure(quantity, other)),
  ).length;
  if (met === note.quantities.length) return 'agree';
  return met > 0 ? 'partly' : 'differ';
}

/**
 * Whether two quantities can be the same figure: units that do not contradict, and numbers equal up to rounding.
 * "Millions" agrees with "millions", not with 1.5 million.
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  const factor = isShareBeside(a, b) ? HUNDRED : isShareBeside(b, a) ? 1 / HUNDRED : factorOf(a.unit, b.unit);
  if (factor === null) return false;
  const openA = isOpen(a);
  const openB = isOpen(b);
  if (openA && openB) return close(a.low! * factor, b.low!);
  if (openA || openB) {
    const [open, closed] = openA ? [a.low! * factor, b] : [b.low!, scaledBy(a, factor)];
    // "More than 5 million" may mean 5.2 million, hardly 7; "nearly" means less, not more.
    return closed.modifier !== 'nearly' && ends(closed)[0] >= open && ends(closed)[0] <= open * REACH;
  }
  const [lowA, highA] = ends(scaledBy(a, factor));
  const [lowB, highB] = ends(b);
  return lowA <= highB * ROUNDING && lowB <= highA * ROUNDING;
}

const HUNDRED = 100;

/** Whether the first is a part of one ("six in ten", "a third") beside a number of percent. */
const isShareBeside = (share: Quantity, other: Quantity) =>
  share.unit === null && other.unit === 'percent' && (share.low ?? 1) < 1 && (share.high ?? 1) < 1;

const REACH = 1.25;
const isOpen = ({ low, high }: Quantity) => low !== null && high === null;
const close = (a: number, b: number) => a <= b * ROUNDING && b <= a * ROUNDING;

function scaledBy(quantity: Quantity, factor: number): Quantity {
  const { low, high } = quantity;
  return { ...quantity, low: low === null ? null : low * factor, high: high === null ? null : high * factor };
}

/**
 * Returns the factor from the first unit to the second; null if they measure different things. Any two counted nouns
 * agree.
 */
function factorOf(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return 1;
  return unitFactor(a, b) ?? (saysLess(a, b) || saysLess(b, a) || (countsNoun(a) && countsNoun(b)) ? 1 : null);
}

/**
 * Whether unit `a` is a less precise form of `b`: "7 million pounds" beside "7 million pounds a day", or "2,600
 * pounds", a weight or a sum, beside "£2,600".
 */
const saysLess = (a: string, b: string) => b.startsWith(`${a} per `) || (a === 'pound' && b === 'GBP');

function ends({ low, high }: Quantity): [number, number] {
  const from = low ?? high ?? 0;
  const to = high ?? low ?? 0;
  return [Math.min(from, to), Math.max(from, to)];
}

/** Whether both wordings are negated, or neither. */
export function negationAgrees(note: Wording, article: Wording): boolean {
  return note.negated === article.negated;
}
