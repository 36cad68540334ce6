/** Finds topics whose estimates are measured from different bases, so that one ruler cannot show them. */
import type { FigureTopic } from '../../../dataset/schema';

/** The base in an estimate: "above the mean of 1850-1900". */
const BASE = /\b(?:above|below|compared (?:with|to)|relative to|since)\s+(.+)$/i;

/** Whether a topic's estimates name different bases, or some name one and some do not. */
export function basesDiffer({ estimates }: Pick<FigureTopic, 'estimates'>): boolean {
  const bases = new Set(estimates.map(({ scope }) => BASE.exec(scope?.what ?? '')?.[1]?.toLowerCase() ?? null));
  return bases.size > 1;
}
