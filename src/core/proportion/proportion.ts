import type { Span } from '../../text/article';

/**
 * Kinds of comparison:
 * - `people`: one of those counted for how many inhabitants ("about 1 for every 190")
 * - `deaths`: number for 100,000 inhabitants
 * - `economy`: percent of a year's gross domestic product
 * - `per-person`: money for each inhabitant
 * - `in-dollars`: money in US dollars at the mean rate of a month
 * - `output`: number of people whose yearly share of the gross domestic product is as much
 * - `pitch-area`, `pitch-length`, `marathon`: multiple of an everyday measure
 */
export type ProportionKind =
  'people' | 'deaths' | 'economy' | 'per-person' | 'in-dollars' | 'output' | 'pitch-area' | 'pitch-length' | 'marathon';

/** The basis of the calculation. */
export interface ProportionBase {
  /** The published value: inhabitants, US dollars, or units of a currency for one; for an everyday measure its size in metres or square metres. */
  readonly value: number;
  /** The country as the dataset names it, the currency of a rate, or null for an everyday measure. */
  readonly country: string | null;
  /** Year or month of the value, or null for an everyday measure. */
  readonly period: string | null;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly url: string | null;
  /** Edition of the publication, or null if it has none. */
  readonly edition: string | null;
}

/** A number of an article in proportion: calculated, never a judgement. */
export interface Proportion extends Span {
  readonly kind: ProportionKind;
  /** Both ends of a range; equal for one number. */
  readonly low: number;
  readonly high: number;
  /** Currency of `per-person` and `in-dollars`, else null. */
  readonly unit: string | null;
  readonly base: ProportionBase;
}
