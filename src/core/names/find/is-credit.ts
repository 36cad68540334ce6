import { hashWord } from '../../../text/word-hash';
import { CLOSING_BRACKET, COLON, OPENING_BRACKET } from '../../../text/marks';
import { sentenceOf } from '../../../text/reading';
import { Shape } from '../../../text/token';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import type { TokenRange } from './stretches';

const BOUNDS = new Set([OPENING_BRACKET, CLOSING_BRACKET, COLON]);
/** Small words of a credit: "Jane Roe/Marble Images via Getty Images". */
const INSIDE = new Set(['via', 'for', 'by', 'of', 'the'].map(hashWord));

/**
 * Whether a piece is the agency of a picture credit ("Jane Roe/Getty Images", alone or in brackets), which is not part
 * of the news. In "Getty Images sued …" it is not a credit.
 */
export function isAgencyCredit(scan: NameScan, { first, end }: TokenRange): boolean {
  const { reading, tokens, classes } = scan;
  let isAgency = false;
  for (let at = first; at < end; at++) if (classes[at]! & Is.Credit) isAgency = true;
  if (!isAgency) return false;
  const sentence = sentenceOf(reading, first);
  const isInside = (at: number) => tokens.shape[at] !== Shape.Lower || INSIDE.has(tokens.hash[at]!);
  const isBound = (at: number) => tokens.shape[at] === Shape.Punctuation && BOUNDS.has(tokens.hash[at]!);
  for (let at = first - 1; at >= reading.sentenceFirst[sentence]! && !isBound(at); at--)
    if (!isInside(at)) return false;
  for (let at = end; at < reading.sentenceFirst[sentence + 1]! && !isBound(at); at++) if (!isInside(at)) return false;
  return true;
}
