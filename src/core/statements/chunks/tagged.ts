/** A reading with the class bits of every token and its quotations, as the statement rules need it. */
import type { Reading } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { pairQuotationMarks, type Quotations } from './quotation-marks';
import { classBits, Word } from '../grammar/word-classes';

export interface Tagged {
  readonly reading: Reading;
  /** Class bits (`Word`) of each token; 0 for marks. */
  readonly bits: Uint32Array;
  readonly quotations: Quotations;
}

/** Classes that a word in capitals keeps among other words: "US" is not a pronoun, "WHO" not a relative. */
const NAME_CLASSES = Word.Title | Word.Role | Word.Group | Word.Body;

/** Words after which 's means "is" or "has": "he's saying", "that's". */
const TAKES_IS = Word.SubjectPronoun | Word.Relative | Word.Question | Word.That;

function amongCapitals(tokens: Reading['tokens'], at: number): boolean {
  return tokens.shape[at - 1] === Shape.AllCaps || tokens.shape[at + 1] === Shape.AllCaps;
}

/** Looks every word up once. */
export function tag(reading: Reading): Tagged {
  const { tokens } = reading;
  const bits = new Uint32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.shape[at] === Shape.Possessive && at > 0 && bits[at - 1]! & TAKES_IS) bits[at] = Word.Be;
    if (tokens.shape[at]! >= Shape.Possessive) continue;
    const found = classBits(tokens.hash[at]!);
    bits[at] = tokens.shape[at] === Shape.AllCaps && !amongCapitals(tokens, at) ? found & NAME_CLASSES : found;
  }
  return { reading, bits, quotations: pairQuotationMarks(reading) };
}
