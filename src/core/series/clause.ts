/**
 * Cuts a number's clause out of its sentence.
 *
 *   The jobless rate fell to [4.1%] in May, | while pay rose 0.3% on the month. At about [$2,700] a head, India's
 *   output per person …      a short opening belongs to it Debt, which leaves out the banks, stood at [90 percent].
 *   an aside is skipped
 */
import type { Span } from '../../text/article';

/** A number in its clause and sentence. */
export interface NumberPlace {
  readonly sentence: string;
  readonly sentenceStart: number;
  /** The clause, and its bounds in the article. */
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  /** The clause before and after the number. */
  readonly before: string;
  readonly after: string;
  /** The sentence before, or empty. */
  readonly previous: string;
}

const ASIDE = /, (?:which|who|where|whose)\b[^,;.]*,/g;
const BREAK = /[;:()\u2013\u2014\u201c\u201d"]| - |, |\b(?:while|but|whereas|although|though|unlike|because)\b/g;
/** An opening of at most this many words belongs to the clause after it. */
const SHORT_OPENING = 7;

/**
 * @param sentence bounds of the number's sentence
 * @param previous the text of the sentence before
 */
export function placeOf(text: string, sentence: Span, number: Span, previous: string): NumberPlace {
  const whole = text.slice(sentence.start, sentence.end);
  const at = number.start - sentence.start;
  const to = number.end - sentence.start;
  const plain = whole.replace(ASIDE, (aside, offset: number) =>
    offset <= at && at < offset + aside.length ? aside : ' '.repeat(aside.length),
  );
  let start = 0;
  let end = plain.length;
  for (const { index, 0: mark } of plain.matchAll(BREAK)) {
    if (index + mark.length <= at) start = index + mark.length;
    else if (index >= to) {
      const opening = start === 0 && plain.slice(0, index).trim().split(/\s+/).length <= SHORT_OPENING;
      if (opening && mark === ', ' && end === plain.length && !opened(plain, index)) continue;
      end = index;
      break;
    }
  }
  return {
    sentence: whole,
    sentenceStart: sentence.start,
    clause: plain.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    before: plain.slice(start, at),
    after: plain.slice(to, end),
    previous,
  };

  function opened(from: string, index: number): boolean {
    return /\b(?:and|said|says|told)\b/.test(from.slice(0, index));
  }
}
