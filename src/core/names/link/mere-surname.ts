import type { LinkEvidence } from '../../annotations';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import type { NameScan } from '../name-scan';
import type { LinkContext } from './link-context';
import { standsLikePlace } from './stands-like-place';

/**
 * Whether a candidate is only somebody's surname, whom the article does not name in full, while the article uses the
 * name like a place: "in Halden" is not Jane Halden of a country that is mentioned too.
 */
export function isMereSurname(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  { dataset, entity, full }: NamedCandidate,
  evidence: readonly LinkEvidence[],
): boolean {
  return (
    !full &&
    dataset.type(entity) === 'person' &&
    evidence.every(({ kind }) => kind === 'country') &&
    piece.titleFirst < 0 &&
    (standsLikePlace(scan, piece) || context.asPlaceAt(scan.tokens.hash[piece.first]!) !== null)
  );
}
