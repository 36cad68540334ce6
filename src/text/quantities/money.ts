/** Reads money with the currency before the number: "$5", "€1.2 m", "USD 5", "EUR1.2bn". */
import type { Amount } from './amount';
import { digitValue, numberAt, scaledFrom } from './numbers';
import type { ParsedNumber } from './parsed-number';
import { currencyCodes, currencySigns, dollarPrefixes, letterSigns, SENT_FOR_POUND, sentForYen } from './money-words';
import { measureAt, withRate } from './units';
import type { ParsedUnit } from './parsed-unit';
import { attachedScales, looseLetters, millionLetters } from './words';
import { hashWord } from '../word-hash';
import { Shape, tokenText, type Tokens } from '../token';
import { CARET, DOLLAR, DOT, HYPHEN } from '../marks';

/** A currency and the number after it. */
interface Priced {
  readonly first: number;
  readonly currency: string;
  readonly number: ParsedNumber;
}

/** Letters attached to digits, which may have a scale attached. */
const GLUED = /^([A-Za-z]{1,3})(\d+(?:[.,]\d+)*)([A-Za-z]*)/;
/** Characters of such an amount at most. */
const LONGEST_GLUED = 24;
const CODE_LETTERS = 3;
const EQUALS = 61;
const MINUS_SIGN = 0x2212;

/**
 * Returns the amount whose currency begins at a token, or null.
 * @param free first token that no other quantity has taken
 * @param end first token after the sentence
 */
export function signedMoneyAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  const priced = gluedAt(tokens, at, end) ?? signedAt(tokens, at, free, end);
  // A power is not read ("Rs 10^9"), and its base alone would be wrong.
  if (!priced || tokens.hash[priced.number.next] === CARET) return null;
  const { first, currency, number } = priced;
  const scale = number.suffix ? attachedScales[number.suffix] : 1;
  if (scale === undefined) return null;
  const loose = looseMillion(tokens, number, end);
  if (loose) {
    const unit = withRate(tokens, { unit: currency, kind: 'money', next: loose }, end);
    return { first, next: unit.next, value: number.value * 1e6, open: false, scale: 1e6, unit };
  }
  // The unit may be repeated: "$20 million dollars".
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
        ? (currencyCodes(tokens.hash[at]!) ?? letterSigns(tokens.hash[at]!))
        : shape === Shape.Capitalised
          ? letterSigns(tokens.hash[at]!)
          : undefined;
  if (shape === Shape.Capitalised && sentForYen(tokens.hash[at]!) && tokens.hash[next] === EQUALS) {
    currency = 'JPY';
    next++;
  }
  if (currency && shape === Shape.Capitalised && tokens.hash[next] === DOT) next++;
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
  // "$-50.8bn"
  const isNegative = tokens.hash[next] === HYPHEN || tokens.hash[next] === MINUS_SIGN;
  const number = numberAt(tokens, isNegative ? next + 1 : next, end, true);
  if (!number || !number.digits || number.open) return null;
  return { first, currency, number: isNegative ? { ...number, value: -number.value } : number };
}

/**
 * Reads "USD115", "EUR1.2bn", "RM23.50", "$US55,931,000": the tokeniser does not split letters from digits, but digits
 * from a scale.
 */
function gluedAt(tokens: Tokens, at: number, end: number): Priced | null {
  const isDollar = tokens.hash[at] === DOLLAR && tokens.shape[at] === Shape.Punctuation;
  const word = isDollar ? at + 1 : at;
  if (word >= end || (isDollar && tokens.start[word] !== tokens.end[at])) return null;
  const shape = tokens.shape[word]!;
  if (shape < Shape.Capitalised || shape > Shape.Mixed) return null;
  const start = tokens.start[word]!;
  if (!hasDigitSoon(tokens.text, start, tokens.end[word]!)) return null;
  const parts = GLUED.exec(tokens.text.slice(start, start + LONGEST_GLUED));
  if (!parts) return null;
  const [all, letters, digits, suffix] = parts as unknown as [string, string, string, string];
  const currency = isDollar ? dollarPrefixes(hashWord(letters)) : lettersCurrency(letters, digits, suffix);
  const value = digitValue(digits);
  if (!currency || Number.isNaN(value)) return null;
  let next = word + 1;
  while (next < end && tokens.start[next]! < start + all.length) next++;
  return { first: at, currency, number: { ...scaledFrom(tokens, value, next, end), suffix } };
}

function lettersCurrency(letters: string, digits: string, suffix: string): string | undefined {
  const hash = hashWord(letters);
  if (letters.length === CODE_LETTERS) return isTooLittle(letters, digits, suffix) ? undefined : currencyCodes(hash);
  // "PS5" alone is not a sum.
  if (letters === SENT_FOR_POUND) return /[.,]/.test(digits) || suffix ? 'GBP' : undefined;
  return /^R[Mspr]$/.test(letters) ? letterSigns(hash) : undefined;
}

/** Currencies of which less than a hundred buys nothing: "COP30" is a conference. */
const SMALL_MONEY: ReadonlySet<string> = new Set([
  'COP',
  'IDR',
  'VND',
  'LAK',
  'KRW',
  'IRR',
  'LBP',
  'UZS',
  'PYG',
  'CLP',
]);
const isTooLittle = (code: string, digits: string, suffix: string): boolean =>
  SMALL_MONEY.has(code) && !suffix && /^\d{1,2}$/.test(digits);

/** Whether digits follow one to three letters. */
function hasDigitSoon(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < Math.min(end, start + CODE_LETTERS + 1); at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Finds a separate letter for million after money: "€1.2 m". @returns the token after it, or 0 */
function looseMillion(tokens: Tokens, { next, scale, suffix }: ParsedNumber, end: number): number {
  return scale === 1 && !suffix && next < end && millionLetters(tokens.hash[next]!) ? next + 1 : 0;
}

const isWord = (tokens: Tokens, at: number) => at < tokens.count && tokens.shape[at]! <= Shape.Mixed;
