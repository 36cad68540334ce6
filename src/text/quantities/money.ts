/** Reads money whose currency stands before the number: "$5", "€1.2 m", "USD 5", "EUR1.2bn". */
import type { Amount } from './amount';
import { digitValue, numberAt, scaledFrom, type ParsedNumber } from './numbers';
import { currencyCodes, currencySigns, dollarPrefixes } from './unit-words';
import { measureAt, withRate, type ParsedUnit } from './units';
import { attachedScales, looseLetters, millionLetters } from './words';
import { hashWord } from '../word-hash';
import { Shape, tokenText, type Tokens } from '../token';

/** A currency and the number behind it. */
interface Priced {
  readonly first: number;
  readonly currency: string;
  readonly number: ParsedNumber;
}

const DOLLAR = 36;
/** A code written on to the digits, with a scale that may be written on to these. */
const GLUED = /^([A-Z]{3})(\d+(?:[.,]\d+)*)([A-Za-z]*)/;
/** Characters of such an amount at most. */
const LONGEST_GLUED = 24;
const CODE_LETTERS = 3;

/**
 * The amount of money whose currency begins at a token, or null.
 * @param free first token that may be taken: those before belong to another quantity
 * @param end first token after the sentence
 */
export function signedMoneyAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  const priced = gluedAt(tokens, at, end) ?? signedAt(tokens, at, free, end);
  if (!priced) return null;
  const { first, currency, number } = priced;
  const scale = number.suffix ? attachedScales[number.suffix] : 1;
  if (scale === undefined) return null;
  const loose = looseMillion(tokens, number, end);
  if (loose) {
    const unit = withRate(tokens, { unit: currency, kind: 'money', next: loose }, end);
    return { first, next: unit.next, value: number.value * 1e6, open: false, scale: 1e6, unit };
  }
  // "$20 million dollars": the unit may be said again.
  const again = isWord(tokens, number.next) ? measureAt(tokens, number.next, end, '', true) : null;
  const base: ParsedUnit = { unit: currency, kind: 'money', next: again?.kind === 'money' ? again.next : number.next };
  const unit = withRate(tokens, base, end);
  return {
    first,
    next: unit.next,
    value: number.value * scale,
    open: false,
    scale: Math.max(number.scale, scale),
    unit,
  };
}

/** "$5", "US$ 5", "USD 5", "€5m". */
function signedAt(tokens: Tokens, at: number, free: number, end: number): Priced | null {
  const shape = tokens.shape[at]!;
  let first = at;
  let next = at + 1;
  let currency =
    shape === Shape.Punctuation
      ? currencySigns[tokenText(tokens, at)]
      : shape === Shape.AllCaps
        ? currencyCodes(tokens.hash[at]!)
        : undefined;
  if (!currency || next >= end) return null;
  if (tokens.hash[at] === DOLLAR && at > free) {
    const prefix =
      isWord(tokens, at - 1) && (tokens.end[at - 1] === tokens.start[at] || !looseLetters(tokens.hash[at - 1]!))
        ? dollarPrefixes(tokens.hash[at - 1]!)
        : undefined;
    if (prefix) {
      currency = prefix;
      first = at - 1;
    }
  } else if (tokens.hash[next] === DOLLAR) next++;
  const number = numberAt(tokens, next, end, true);
  return number && number.digits && !number.open ? { first, currency, number } : null;
}

/** "USD115", "EUR1.2bn": the tokens do not part code and digits, but digits and scale. */
function gluedAt(tokens: Tokens, at: number, end: number): Priced | null {
  const shape = tokens.shape[at]!;
  if (shape !== Shape.AllCaps && shape !== Shape.Mixed) return null;
  const start = tokens.start[at]!;
  if (tokens.end[at]! - start <= CODE_LETTERS || !isDigit(tokens.text.charCodeAt(start + CODE_LETTERS))) return null;
  const parts = GLUED.exec(tokens.text.slice(start, start + LONGEST_GLUED));
  const currency = parts ? currencyCodes(hashWord(parts[1]!)) : undefined;
  if (!parts || !currency) return null;
  const value = digitValue(parts[2]!);
  const suffix = parts[3]!;
  let next = at + 1;
  while (next < end && tokens.start[next]! < start + parts[0].length) next++;
  return Number.isNaN(value)
    ? null
    : { first: at, currency, number: { ...scaledFrom(tokens, value, next, end), suffix } };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** "€1.2 m": after money a letter of its own is a million. @returns the token after it, or 0 */
function looseMillion(tokens: Tokens, { next, scale, suffix }: ParsedNumber, end: number): number {
  return scale === 1 && !suffix && next < end && millionLetters(tokens.hash[next]!) ? next + 1 : 0;
}

const isWord = (tokens: Tokens, at: number) => at < tokens.count && tokens.shape[at]! <= Shape.Mixed;
