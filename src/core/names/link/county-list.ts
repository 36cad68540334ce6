import { COMMA } from '../../../text/marks';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { TokenRange } from '../find/stretches';
import { isCapital, type NameScan } from '../name-scan';

const COUNTIES = hashWord('counties');
/** Words between the names of a list, and between "counties" and a list. */
const BETWEEN = new Set(['and', 'or', 'as', 'such', 'like', 'including', 'of', 'the'].map(hashWord));

/**
 * Whether a name is a county in a list, not a town: "Harrow, Marl and Vanter counties", "counties such as Harrow and
 * Marl".
 */
export function isInCountyList(scan: NameScan, { first, end }: TokenRange): boolean {
  const { reading } = scan;
  const sentence = sentenceOf(reading, first);
  return (
    leadsToCounties(scan, end, reading.sentenceFirst[sentence + 1]!, 1) ||
    leadsToCounties(scan, first - 1, reading.sentenceFirst[sentence]! - 1, -1)
  );
}

/** Whether only a list of names is between a token and the word "counties". */
function leadsToCounties({ tokens }: NameScan, from: number, limit: number, step: 1 | -1): boolean {
  for (let at = from; at !== limit; at += step) {
    if (tokens.hash[at] === COUNTIES && tokens.shape[at]! <= Shape.Mixed) return true;
    const isMark = tokens.shape[at] === Shape.Punctuation;
    if (isMark ? tokens.hash[at] !== COMMA : !isCapital(tokens, at) && !BETWEEN.has(tokens.hash[at]!)) return false;
  }
  return false;
}
