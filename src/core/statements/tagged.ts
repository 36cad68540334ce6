/** A reading with the class bits of every token and its quotations: what the statement rules look at. */
import type { Reading } from '../text/reading';
import { Shape } from '../text/tokens';
import { pairQuotationMarks, type Quotations } from './quotation-marks';
import { classBits } from './word-classes';

export interface Tagged {
  readonly reading: Reading;
  /** Class bits (`Word`) of each token; 0 for marks. */
  readonly bits: Uint32Array;
  readonly quotations: Quotations;
}

/** Looks every word up once. */
export function tag(reading: Reading): Tagged {
  const { tokens } = reading;
  const bits = new Uint32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.shape[at]! < Shape.Possessive) bits[at] = classBits(tokens.hash[at]!);
  }
  return { reading, bits, quotations: pairQuotationMarks(reading) };
}
