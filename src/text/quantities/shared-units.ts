/**
 * Gives numbers the unit that they share with a neighbouring number.
 *
 *   fell from [208 pounds] to [193]      slowed from [4.8] to [4.7 percent]      [280 million] of the [1.5 billion
 *   shekels]
 */
import type { Quantity } from './quantity';
import { fromWords, ofWords, toWords } from './words';
import { sentenceOf, tokenAt, type Reading } from '../reading';

/** Largest number of tokens between "of" and the whole: "of the roughly". */
const LONGEST_JOINT = 3;

/** A hyphen that waits for a later noun: "four-, five- and six-cylinder". */
const WAITING = /^-(?:, | and | or | to |, and |, or )$/;
/** In a sentence about counts and not lengths, the letter m means million. */
const COUNTS =
  /\b(?:number of|people|refugees|migrants|voters|viewers|users|customers|visitors|passengers|tourists|workers|homes|jobs|doses)\b/i;
const LENGTHS =
  /\b(?:km|kilomet\w+|met(?:re|er)s?|miles?|feet|foot|long|wide|high|tall|deep|distance|away|race|sprint|final|record)\b/i;

/** Gives numbers without a unit that of the next or the previous number. Changes the list. */
export function sharedUnits(reading: Reading, found: Quantity[]): void {
  const { tokens, sentenceFirst } = reading;
  for (let index = found.length - 2; index >= 0; index--) {
    const [first, second] = [found[index]!, found[index + 1]!];
    if (first.unit === null && second.unit !== null && WAITING.test(tokens.text.slice(first.end, second.start)))
      found[index] = { ...first, unit: second.unit };
  }
  found.forEach((quantity, index) => {
    const isCount = quantity.unit === LETTER_M && isLetter(quantity) && (isShillings(quantity) || countsIn(quantity));
    if (isCount) found[index] = millions(quantity, null);
  });
  for (let index = 0; index + 1 < found.length; index++) {
    const first = found[index]!;
    const second = found[index + 1]!;
    if ((first.unit === null) === (second.unit === null) && first.unit !== LETTER_M) continue;
    const from = tokenAt(tokens, first.end - 1) + 1;
    const to = tokenAt(tokens, second.start);
    if (to <= from || to - from > LONGEST_JOINT) continue;
    const isPart = first.unit === null && ofWords(tokens.hash[from]!) && (first.low ?? first.high!) > 1;
    const opener = tokenAt(tokens, first.start) - 1;
    const isChange =
      to === from + 1 &&
      toWords(tokens.hash[from]!) &&
      opener >= 0 &&
      fromWords(tokens.hash[opener]!) &&
      !isPair(first, second);
    if (isChange && first.unit === LETTER_M && second.unit !== LETTER_M && isLetter(first)) {
      found[index] = millions(first, second.unit);
    } else if ((isPart || isChange) && (first.unit === null) !== (second.unit === null)) {
      if (first.unit === null) found[index] = { ...first, unit: second.unit };
      else found[index + 1] = { ...second, unit: first.unit };
    }
  }

  /** Whether it is East African shillings, "620m/-", whose country is unknown. */
  function isShillings({ end }: Quantity): boolean {
    return tokens.text.startsWith('/-', end);
  }

  function countsIn({ start }: Quantity): boolean {
    const sentence = sentenceOf(reading, tokenAt(tokens, start));
    const words = tokens.text.slice(
      tokens.start[sentenceFirst[sentence]!],
      tokens.end[sentenceFirst[sentence + 1]! - 1],
    );
    return COUNTS.test(words) && !LENGTHS.test(words);
  }

  /** Whether a length is written as a letter attached to digits. */
  function isLetter({ end }: Quantity): boolean {
    return /\dm$/.test(tokens.text.slice(Math.max(0, end - 2), end));
  }
}

/** The unit of the attached letter m: "from 1.2m to 3m boats". */
const LETTER_M = 'metre';

function millions(quantity: Quantity, unit: string | null): Quantity {
  const { low, high } = quantity;
  return { ...quantity, low: low === null ? null : low * 1e6, high: high === null ? null : high * 1e6, unit };
}

/** Whether a fraction is beside a number of another kind: "from half to 3 percent". */
function isPair(first: Quantity, second: Quantity): boolean {
  return [first, second].some(({ low, high, unit }) => unit === null && (high ?? low ?? 0) < 1);
}
