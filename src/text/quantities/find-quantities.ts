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
import { currencyCodes, currencySigns } from './unit-words';
import { andWords, betweenWords, fractionMarks, fromWords, numberOpeners, orWords, toWords } from './words';
import type { Reading } from '../reading';
import { Shape, tokenText, type Tokens } from '../token';

const HYPHEN = 45;
const EN_DASH = 0x2013;
const THOUSAND = 1000;
const DOLLAR = 36;

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
      (hash > 127 && (fractionMarks[hash] !== undefined || currencySigns[tokenText(tokens, at)] !== undefined))
    );
  }
  if (shape > Shape.Mixed) return false;
  if (shape >= Shape.AllCaps && (shape === Shape.Mixed || currencyCodes(hash) !== undefined || endsInDigit(tokens, at)))
    return true;
  return numberOpeners(hash);
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

/** "2 to 3 million" means two million, "40-50,000" forty thousand: a scale said once holds for both ends. */
function lowerValue(tokens: Tokens, amount: Amount, upper: Amount | null): number {
  if (!upper || amount.scale > 1) return amount.value;
  if (upper.scale > 1)
    return amount.value < (upper.value / upper.scale) * 10 ? amount.value * upper.scale : amount.value;
  return areShortThousands(tokens, amount, upper) ? amount.value * THOUSAND : amount.value;
}

/** "40-50,000" with a dash; "40 to 50,000" may be meant as it stands. */
function areShortThousands(tokens: Tokens, amount: Amount, upper: Amount): boolean {
  const dash = tokens.hash[amount.next];
  return (
    (dash === HYPHEN || dash === EN_DASH) &&
    amount.value < THOUSAND &&
    amount.value * THOUSAND < upper.value &&
    /\d,000\b/.test(tokens.text.slice(tokens.start[upper.first], tokens.end[upper.next - 1]))
  );
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

/**
 * The other end of a range: "10-20", "8 to 10 feet", "three-to-five", "between $1 and $2". "From 5 to 10"
 * tells of a change as often as of a range, so its ends stay two quantities.
 */
function upperEnd(tokens: Tokens, amount: Amount, free: number, end: number): Amount | null {
  if (amount.open || amount.next + 1 >= end || amount.value < 0) return null;
  const joint = jointAt(tokens, amount, free);
  if (!joint) return null;
  const upper = amountAt(tokens, joint.next, joint.next, end);
  if (!upper || upper.open || upper.value <= (amount.scale > 1 || upper.scale === 1 ? amount.value : 0)) return null;
  if (!sameMeasure(amount, upper) || (joint.isOr && amount.unit && upper.unit)) return null;
  return upper.unit ? upper : { ...upper, unit: amount.unit };
}

/** What parts the ends of a range, and where the second begins. */
function jointAt(tokens: Tokens, amount: Amount, free: number): { next: number; isOr: boolean } | null {
  const at = amount.next;
  const hash = tokens.hash[at]!;
  const isFrom = isWordFrom(tokens, amount.first - 1);
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

const isBetween = (tokens: Tokens, at: number, free: number) => at >= free && betweenWords(tokens.hash[at]!);

function isWordFrom(tokens: Tokens, at: number): boolean {
  return at >= 0 && fromWords(tokens.hash[at]!);
}

/** The first end may leave its unit out ("8 to 10 feet"); otherwise both must name the same. */
function sameMeasure(lower: Amount, upper: Amount): boolean {
  if (!lower.unit || !upper.unit)
    return lower.unit === null || lower.unit.kind === 'money' || (upper.unit === null && lower.unit.kind !== 'noun');
  return upper.unit.unit === lower.unit.unit || upper.unit.unit.startsWith(`${lower.unit.unit} per `);
}
