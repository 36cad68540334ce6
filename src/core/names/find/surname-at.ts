import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import type { TokenRange } from './stretches';

const JUNIOR = hashWord('junior');

/** Returns the last word of a name, without marks and generations: "Roe" in "Jane Roe, Jr." */
export function surnameAt({ tokens, classes }: NameScan, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) {
    if (tokens.shape[at] === Shape.Punctuation || classes[at]! & Is.Generation || tokens.hash[at] === JUNIOR) continue;
    return at;
  }
  return first;
}
