/** Judges whether a clause says something that sources could support or contradict. */
import { Shape, type Tokens } from '../text/tokens';
import { factVerbs, forecastWords, opinionWords, questionOpeners, worthWeights } from './worth-rules';

/**
 * @param quantities how many quantities lie in the clause
 * @param names how many mentions lie in it
 * @returns 0 to 1
 */
export function worthOf(tokens: Tokens, first: number, end: number, quantities: number, names: number): number {
  let opinion = 0;
  let forecast = 0;
  let fact = 0;
  let words = 0;
  for (let token = first; token < end; token++) {
    if (tokens.shape[token]! > Shape.Mixed) continue;
    words++;
    const hash = tokens.hash[token]!;
    if (opinionWords(hash)) opinion++;
    if (forecastWords(hash)) forecast++;
    if (factVerbs(hash)) fact++;
  }
  const question = tokens.hash[end - 1] === 63 || (tokens.hash[end] === 63 && end < tokens.count && questionOpeners(tokens.hash[first]!));
  const sum = worthWeights.bias + worthWeights.quantity * Math.min(2, quantities) + worthWeights.opinion * Math.min(2, opinion)
    + worthWeights.forecast * Math.min(2, forecast) + worthWeights.question * Number(question) + worthWeights.fact * Math.min(2, fact)
    + worthWeights.names * Math.min(3, names) + worthWeights.short * Number(words < 6);
  return 1 / (1 + Math.exp(-sum));
}
