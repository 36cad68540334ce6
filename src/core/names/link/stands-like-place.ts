import { hashWord } from '../../../text/word-hash';
import type { NameScan } from '../name-scan';
import type { TokenRange } from '../find/stretches';
import { Is } from '../words/word-class';
import { COMMA } from '../../../text/marks';

const FROM_OR_TO = new Set(['from', 'to'].map(hashWord));

/** Whether a name is used like a place: "in Paris", "Clearwater, Florida". */
export function standsLikePlace({ tokens, classes, hitAt }: NameScan, { first, end }: TokenRange): boolean {
  if (first > 0 && classes[first - 1]! & Is.PlacePreposition) return true;
  if (first > 0 && FROM_OR_TO.has(tokens.hash[first - 1]!)) return true;
  if (end + 1 >= tokens.count || tokens.hash[end] !== COMMA) return false;
  const after = hitAt(end + 1);
  return after !== null && after.candidates.some((other) => other.dataset.type(other.entity) === 'place');
}
