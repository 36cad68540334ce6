/**
 * Reads one number: digits ("1,200", "350bn"), words ("forty-five", "half a million"), both ("2.5 million", "10 1/2"),
 * and orders of magnitude ("tens of thousands").
 *
 * Ordinals, times, part numbers and "1,2,3" are not numbers and are left out.
 */
import { andAHalf, fractionAt, mixedFraction, slashFraction } from './number-parts';
import { plain, type ParsedNumber } from './parsed-number';
import { nounStops } from './noun-words';
import {
  againWords,
  andWords,
  articles,
  attachedScales,
  evenWords,
  foldWords,
  fractionMarks,
  grandWords,
  ifWords,
  notWords,
  ofWords,
  openScales,
  orWords,
  scales,
  smallNumbers,
  tens,
  vagueWords,
} from './words';
import { groupsAt } from './groups';
import { Shape, tokenText, type Tokens } from '../token';
import { CARET, COMMA, DOT, HYPHEN } from '../marks';

const DIGITS = /^(\d+(?:[.,:]\d+)*)([^\d.,:]\S*)?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** South Asian grouping: 12,34,567. */
const LAKH_GROUPED = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const DOT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const TIMES_SIGN = 0xd7;
const MINUS_SIGN = 0x2212;

/**
 * Returns the number that begins at a token, or null.
 * @param end first token after the sentence
 * @param joins whether "12 500" with a plain space is known to be one number
 */
export function numberAt(tokens: Tokens, at: number, end: number, joins = false): ParsedNumber | null {
  if (at >= end) return null;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Number) return digitsAt(tokens, at, end, joins);
  const mark = fractionMarks[tokens.hash[at]!];
  if (shape === Shape.Punctuation)
    return mark === undefined ? decimalAt(tokens, at, end) : plain(mark, at + 1, { digits: true, fraction: true });
  if (shape > Shape.AllCaps) return null;
  return openAt(tokens, at, end) ?? fractionAt(tokens, at, end) ?? wordsAt(tokens, at, end) ?? foldAt(tokens, at);
}

/** ".05": digits right after a point. */
function decimalAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  if (tokens.hash[at] !== DOT || at + 1 >= end || tokens.start[at + 1] !== tokens.end[at]) return null;
  const digits = tokens.shape[at + 1] === Shape.Number ? tokenText(tokens, at + 1) : '';
  return /^\d+$/.test(digits) ? plain(Number(`0.${digits}`), at + 2, { digits: true }) : null;
}

/** Reads "threefold" like digits with an attached unit. */
function foldAt(tokens: Tokens, at: number): ParsedNumber | null {
  const times = foldWords(tokens.hash[at]!);
  return times === undefined ? null : plain(times, at + 1, { suffix: 'fold' });
}

/**
 * Returns the value of digits with separators.
 * @returns NaN if it is not a number in English text: "1,2,3", "12:30", numbers beyond a double
 */
export function digitValue(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return finite(Number(text));
  if (GROUPED.test(text) || LAKH_GROUPED.test(text)) return finite(Number(text.replaceAll(',', '')));
  if (DOT_GROUPED.test(text)) return finite(Number(text.replaceAll('.', '')));
  return Number.NaN;
}

const finite = (value: number) => (Number.isFinite(value) ? value : Number.NaN);

function digitsAt(tokens: Tokens, at: number, end: number, joins: boolean): ParsedNumber | null {
  const groups = groupsAt(tokens, at, end);
  if (groups && (joins || !groups.unsure))
    return scaled(tokens, plain(groups.value, groups.next, { digits: true }), end);
  const parts = DIGITS.exec(tokenText(tokens, at));
  if (!parts) return null;
  const value = digitValue(parts[1]!);
  if (Number.isNaN(value)) return null;
  const suffix = parts[2] ?? '';
  if (suffix) {
    // Two letters are always a scale; one letter may also be a unit.
    const scale = suffix.length > 1 || suffix === 'M' ? attachedScales[suffix] : undefined;
    return scale
      ? plain(value * scale, at + 1, { digits: true, scale })
      : plain(value, at + 1, { digits: true, suffix });
  }
  const slash = slashFraction(tokens, at, end);
  if (slash) return slash;
  const power = powerOfTen(tokens, at + 1, end);
  if (power) return plain(finite(value * power.factor), power.next, { digits: true });
  const extra = mixedFraction(tokens, at + 1, end);
  if (extra) return scaled(tokens, plain(value + extra.value, extra.next, { digits: true }), end);
  return scaled(tokens, plain(value, at + 1, { digits: true }), end);
}

/** Reads "×10^9", "× 10−30" after digits; "× 10" without a power is a factor of ten. */
function powerOfTen(tokens: Tokens, at: number, end: number): { factor: number; next: number } | null {
  if (at + 2 >= end || tokens.hash[at] !== TIMES_SIGN || tokenText(tokens, at + 1) !== '10') return null;
  let exponent = at + 2;
  const isGlued = () => tokens.start[exponent] === tokens.end[exponent - 1];
  if (tokens.hash[exponent] === CARET && isGlued()) exponent++;
  const sign = tokens.hash[exponent];
  const isNegative = (sign === HYPHEN || sign === MINUS_SIGN) && isGlued();
  if (isNegative) exponent++;
  if (exponent === at + 2 || exponent >= end || !isGlued() || tokens.shape[exponent] !== Shape.Number) return null;
  const power = digitValue(tokenText(tokens, exponent));
  return Number.isInteger(power) ? { factor: 10 ** (isNegative ? -power : power), next: exponent + 1 } : null;
}

/** Reads the scales after digits that were read elsewhere. */
export const scaledFrom = (tokens: Tokens, value: number, next: number, end: number): ParsedNumber =>
  scaled(tokens, plain(value, next, { digits: true }), end);

/** Multiplies by the scales that follow: "2.5 million", "five hundred thousand", "1.5-million". */
function scaled(tokens: Tokens, number: ParsedNumber, end: number): ParsedNumber {
  let { value, next, scale } = number;
  for (;;) {
    const at = tokens.hash[next] === HYPHEN && next + 1 < end ? next + 1 : next;
    const factor = at < end ? (scales(tokens.hash[at]!) ?? grandAt(tokens, at, end)) : undefined;
    if (factor === undefined) break;
    value *= factor;
    scale = Math.max(scale, factor);
    next = at + 1;
  }
  return Number.isFinite(value) ? { ...number, value, next, scale } : number;
}

/** Reads "20 grand" as thousands at the end of a phrase, not before a noun ("two grand pianos"). */
function grandAt(tokens: Tokens, at: number, end: number): number | undefined {
  if (!grandWords(tokens.hash[at]!)) return undefined;
  const closes = at + 1 >= end || tokens.shape[at + 1] === Shape.Punctuation || nounStops(tokens.hash[at + 1]!);
  return closes ? 1000 : undefined;
}

/** "millions", "tens of thousands", "hundreds of millions", "several hundred". */
function openAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const value = openScales(tokens.hash[at]!);
  if (value === undefined) return vagueAt(tokens, articles(tokens.hash[at]!) ? at + 1 : at, end);
  const more = orEven(tokens, at, value, end);
  if (more) return more;
  // "thousands upon thousands" means the same as the word once.
  const again = at + 2 < end && againWords(tokens.hash[at + 1]!) && tokens.hash[at + 2] === tokens.hash[at];
  const last = again ? at + 2 : at;
  const second = last + 2 < end && ofWords(tokens.hash[last + 1]!) ? openScales(tokens.hash[last + 2]!) : undefined;
  const isTens = value === 10;
  if (second === undefined || second <= value)
    return isTens ? null : plain(value, last + 1, { open: true, scale: value });
  return plain(value * second, last + 3, { open: true, scale: second });
}

/** "tens or even hundreds of millions", "hundreds, if not thousands, of people": at least the first of the two. */
function orEven(tokens: Tokens, at: number, value: number, end: number): ParsedNumber | null {
  const word = (token: number) => (token < end ? tokens.hash[token]! : 0);
  const skipComma = (token: number) => (word(token) === COMMA ? token + 1 : token);
  let token = skipComma(at + 1);
  if (orWords(word(token))) token++;
  else if (ifWords(word(token)) && notWords(word(token + 1))) token += 2;
  else return null;
  if (evenWords(word(token))) token++;
  const larger = token < end ? openScales(word(token)) : undefined;
  if (larger === undefined || larger <= value) return null;
  const of = skipComma(token + 1);
  const scale = ofWords(word(of)) && of + 1 < end ? openScales(word(of + 1)) : undefined;
  if (scale === undefined || scale <= larger)
    return plain(value, ofWords(word(of)) ? of : token + 1, { open: true, scale: value });
  return plain(value * scale, of + 2, { open: true, scale });
}

/** Reads "several hundred", "a few thousand" as at least one of the scale; "a couple of hundred" is two. */
function vagueAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const times = at < end ? vagueWords(tokens.hash[at]!) : undefined;
  if (times === undefined) return null;
  const scaleAt = times > 1 && at + 1 < end && ofWords(tokens.hash[at + 1]!) ? at + 2 : at + 1;
  const scale = scaleAt < end ? scales(tokens.hash[scaleAt]!) : undefined;
  return scale === undefined || scale < 100 ? null : plain(times * scale, scaleAt + 1, { open: times === 1, scale });
}

/** "forty-five", "two hundred and six thousand", "a hundred", "a dozen", "one-and-a-half". */
function wordsAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  let token = at;
  let total = 0;
  let current = -1;
  let scale = 1;
  if (articles(tokens.hash[at]!)) {
    if (at + 1 >= end || scales(tokens.hash[at + 1]!) === undefined) return null;
    current = 1;
    token = at + 1;
  }
  let last = token;
  let lastKind = current === 1 ? 'small' : '';
  while (token < end) {
    const hash = tokens.hash[token]!;
    const small = smallNumbers(hash);
    const ten = small === undefined ? tens(hash) : undefined;
    if (small !== undefined && lastKind !== 'small' && !(lastKind === 'ten' && small > 9)) {
      current = Math.max(current, 0) + small;
      lastKind = 'small';
    } else if (ten !== undefined && (lastKind === '' || lastKind === 'scale')) {
      current = Math.max(current, 0) + ten;
      lastKind = 'ten';
    } else {
      const factor = current >= 0 ? scales(hash) : undefined;
      if (factor === undefined) {
        const joined = (tokens.hash[token] === HYPHEN && lastKind !== '') || (andWords(hash) && lastKind === 'scale');
        if (!joined || token + 1 >= end) break;
        const following = tokens.hash[token + 1]!;
        if (smallNumbers(following) === undefined && tens(following) === undefined && scales(following) === undefined)
          break;
        token++;
        continue;
      }
      scale = Math.max(scale, factor);
      if (factor >= 1000) {
        total += Math.max(current, 1) * factor;
        current = 0;
      } else current = Math.max(current, 1) * factor;
      lastKind = 'scale';
    }
    token++;
    last = token;
  }
  if (current < 0) return null;
  const half = andAHalf(tokens, last, end);
  // "a million and a half" adds half a million; "two and a half million" scales the whole.
  return half
    ? scaled(
        tokens,
        plain(total + current + half.value * (lastKind === 'scale' ? scale : 1), half.next, { scale }),
        end,
      )
    : plain(total + current, last, { scale });
}
