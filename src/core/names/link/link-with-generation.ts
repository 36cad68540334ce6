import { COMMA } from '../../../text/marks';
import { hashWord } from '../../../text/word-hash';
import type { LinkEvidence } from '../../annotations';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import { surnameAt } from '../find/surname-at';
import type { NameScan } from '../name-scan';
import { spanOf } from '../span-of';
import type { LinkContext } from './link-context';
import { evidenceWeights, FAMOUS } from './link-rules';
import { titleThatFits } from './title-that-fits';

const JUNIOR = new Set(['jr', 'junior'].map(hashWord));

/**
 * Links a name with a generation that the record lacks: "President Joseph R. Biden Jr." Otherwise a generation means
 * somebody else ("Donald Trump Jr."); here the title of a well-known office is before it.
 */
export function linkWithGeneration(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
): { readonly candidate: NamedCandidate; readonly evidence: readonly LinkEvidence[] } | null {
  const { tokens } = scan;
  const end = surnameAt(scan, piece) + 1;
  const generation = tokens.hash[end] === COMMA ? end + 1 : end;
  if (generation >= piece.end || !JUNIOR.has(tokens.hash[generation]!)) return null;
  const hit = scan.hitAt(piece.first);
  if (hit?.end !== end) return null;
  const meant = hit.candidates.filter(
    (candidate) =>
      candidate.full &&
      candidate.dataset.type(candidate.entity) === 'person' &&
      candidate.dataset.prominence(candidate.entity) >= FAMOUS,
  );
  const [candidate] = meant;
  const title = candidate && meant.length === 1 ? titleThatFits(scan, context.day, piece, candidate) : null;
  if (!title) return null;
  return {
    candidate: candidate!,
    evidence: [
      { kind: 'full-name', at: spanOf(scan.reading, piece), weight: evidenceWeights['full-name'] },
      { kind: 'title', at: spanOf(scan.reading, title), weight: evidenceWeights.title },
    ],
  };
}
