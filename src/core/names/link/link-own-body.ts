import type { LinkEvidence } from '../../annotations';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import type { NameScan } from '../name-scan';
import { spanOf } from '../span-of';
import { isWide } from '../wide/is-wide';
import { evidenceWeights } from './link-rules';

/**
 * Links a country's adjective and the name of a body of that country, as one name: "Norvish Senate", "Sarrish Defence
 * Ministry". A reviewed record has priority over one of the wide tier; if there are several, none is linked.
 */
export function linkOwnBody(
  scan: NameScan,
  piece: Piece,
): { readonly candidate: NamedCandidate; readonly evidence: readonly LinkEvidence[] } | null {
  const demonym = piece.titleFirst < 0 ? scan.demonymAt(piece.first) : null;
  const hit = demonym && demonym.end < piece.end ? scan.hitAt(demonym.end) : null;
  if (hit?.end !== piece.end) return null;
  const own = hit.candidates.filter(
    ({ dataset, entity, needs }) =>
      needs !== 'full-name' &&
      dataset === demonym!.dataset &&
      dataset.type(entity) === 'organisation' &&
      dataset.country(entity) === demonym!.country,
  );
  const reviewed = own.filter((each) => !isWide(each));
  const meant = reviewed.length ? reviewed : own;
  if (meant.length !== 1) return null;
  const at = spanOf(scan.reading, piece);
  return { candidate: meant[0]!, evidence: [{ kind: 'full-name', at, weight: evidenceWeights['full-name'] }] };
}
