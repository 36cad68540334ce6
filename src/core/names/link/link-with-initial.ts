import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { LinkEvidence } from '../../annotations';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import type { NameScan } from '../name-scan';
import { spanOf } from '../span-of';
import { evidenceWeights, FAMOUS } from './link-rules';
import { DOT } from '../../../text/marks';

/**
 * Links a very well-known name with a middle initial that the record lacks: "Vladimir V. Putin". In other names an
 * initial tells two people apart.
 */
export function linkWithInitial(
  scan: NameScan,
  piece: Piece,
): { readonly candidate: NamedCandidate; readonly evidence: readonly LinkEvidence[] } | null {
  const { tokens } = scan;
  const { first, end } = piece;
  const last = end - 1;
  const isForm =
    end - first === 4 &&
    tokens.hash[first + 2] === DOT &&
    tokens.shape[first + 2] === Shape.Punctuation &&
    tokens.end[first + 1]! - tokens.start[first + 1]! === 1;
  const hit = isForm ? scan.hitAt(last) : null;
  if (hit?.end !== end) return null;
  const meant = hit.candidates.filter(
    ({ dataset, entity }) =>
      dataset.type(entity) === 'person' &&
      dataset.prominence(entity) >= FAMOUS &&
      hashWord(dataset.entity(entity).name.split(' ')[0]!) === tokens.hash[first],
  );
  if (meant.length !== 1) return null;
  return {
    candidate: meant[0]!,
    evidence: [{ kind: 'full-name', at: spanOf(scan.reading, piece), weight: evidenceWeights['full-name'] }],
  };
}
