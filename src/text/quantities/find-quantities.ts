/**
 * Finds what an article counts and measures.
 *
 *   modifier  number       range end    unit     rate
 *   nearly    $2.5 million to 3 million barrels  a day
 *
 * Dates, times of day, labels ("Article 5"), addresses and part numbers are no quantities.
 */
import type { Modifier, Quantity } from './quantity';
import { amountAt } from './amounts';
import type { Amount } from './amount';
import { modifierAfter, modifierBefore, type ParsedModifier } from './modifiers';
import { currencyCodes, currencySigns, letterSigns, sentForYen } from './money-words';
import { fractionMarks, numberOpeners } from './words';
import { isBetween, lowerValue, upperEnd } from './ranges';
import { sharedUnits } from './shared-units';
import type { Reading } from '../reading';
import { Shape, tokenText, type Tokens } from '../token';
import { DOLLAR, DOT } from '../marks';

/**
 * All quantities of an article, in order, without overlap. Never throws.
 *
 * `low` and `high` are equal for one number, both set for a range; "more than 5", "at least 5" and
 * "millions" leave `high` null, "up to 5" and "fewer than 5" leave `low` null. Parts of one ("a
 * third of", "one in five") are numbers between 0 and 1 without a unit. Units are singular names of
 * measures ("hour", "percent", "year of age", "mile per hour"), currency codes ("USD", "USD per
 * barrel"), or the counted noun as it stands ("fighter jets"). Spans include modifier and unit.
 */
export function findQuantities(reading: Reading): Quantity[] {
  const found: Quantity[] = [];
  const { tokens, sentenceFirst } = reading;
  for (let sentence = 0; sentence + 1 < sentenceFirst.length; sentence++) {
    const end = sentenceFirst[sentence + 1]!;
    let free = sentenceFirst[sentence]!;
    for (let at = free; at < end; at++) {
      if (!mayBegin(tokens, at)) continue;
      const amount = amountAt(tokens, at, free, end);
      if (!amount) continue;
      free = push(tokens, amount, free, end, found);
      at = free - 1;
    }
  }
  sharedUnits(reading, found);
  return found;
}

/** The cheap gate: most tokens begin no number. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at]!;
  const hash = tokens.hash[at]!;
  if (shape === Shape.Number) return true;
  if (shape === Shape.Punctuation) {
    return (
      hash === DOLLAR ||
      (hash === DOT && startsDecimal(tokens, at)) ||
      (hash > 127 && (fractionMarks[hash] !== undefined || currencySigns[tokenText(tokens, at)] !== undefined))
    );
  }
  if (shape > Shape.Mixed) return false;
  if (shape >= Shape.Capitalised && endsInDigit(tokens, at)) return true;
  if (
    shape >= Shape.AllCaps &&
    (shape === Shape.Mixed || currencyCodes(hash) !== undefined || letterSigns(hash) !== undefined)
  )
    return true;
  return numberOpeners(hash) || (shape === Shape.Capitalised && beginsMoney(hash));
}

const beginsMoney = (hash: number) => letterSigns(hash) !== undefined || sentForYen(hash);

/** ".05 percent": a point that digits follow at once, and that nothing is written on to. */
function startsDecimal(tokens: Tokens, at: number): boolean {
  return (
    at + 1 < tokens.count &&
    tokens.shape[at + 1] === Shape.Number &&
    tokens.start[at + 1] === tokens.end[at] &&
    (at === 0 || tokens.end[at - 1]! < tokens.start[at]!)
  );
}

function endsInDigit(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.end[at]! - 1);
  return code >= 48 && code <= 57;
}

/** Adds the quantity that an amount begins, with its range and modifier; returns the next free token. */
function push(tokens: Tokens, amount: Amount, free: number, end: number, found: Quantity[]): number {
  const upper = upperEnd(tokens, amount, free, end);
  const unit = upper?.unit ?? amount.unit;
  let next = upper?.next ?? amount.next;
  const before = modifierBefore(tokens, amount.first, free);
  const after = before ? null : (modifierAfter(tokens, next, end) ?? modifierInside(tokens, amount.first, next));
  if (after) next = after.at;
  const modifier: Modifier = before?.modifier ?? after?.modifier ?? (amount.open ? 'at least' : 'exactly');
  const first = isBetween(tokens, amount.first - 1, free) && upper ? amount.first - 1 : (before?.at ?? amount.first);
  const { low, high } = bounds(lowerValue(tokens, amount, upper), upper?.value ?? null, modifier, amount.open);
  found.push({
    start: tokens.start[first]!,
    end: tokens.end[next - 1]!,
    low,
    high,
    unit: unit?.unit ?? null,
    modifier,
  });
  return next;
}

/** "15-plus years", "20+ states", "a dozen or so people": it stands between number and unit. */
function modifierInside(tokens: Tokens, first: number, next: number): ParsedModifier | null {
  for (let at = first + 1; at < next; at++) {
    const inside = modifierAfter(tokens, at, next);
    if (inside) return { modifier: inside.modifier, at: next };
  }
  return null;
}

function bounds(
  value: number,
  upper: number | null,
  modifier: Modifier,
  open: boolean,
): { low: number | null; high: number | null } {
  if (upper !== null) return { low: Math.min(value, upper), high: Math.max(value, upper) };
  if (modifier === 'at most' || modifier === 'less than') return { low: null, high: value };
  if (open || modifier === 'at least' || modifier === 'more than') return { low: value, high: null };
  return { low: value, high: value };
}
