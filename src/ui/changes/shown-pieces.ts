import type { Piece } from '../../changes/changed-words';

/** Words of an unchanged part that are shown beside a change. */
const BESIDE = 8;

/** Shortens what is the same in both wordings to the words beside a change. */
export function shownPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ kind, text }, at) => {
    const words = text.split(' ');
    const isFirst = at === 0;
    const isLast = at === pieces.length - 1;
    if (kind !== 'same' || words.length <= (isFirst || isLast ? BESIDE : 2 * BESIDE)) return { kind, text };
    const before = isFirst ? '' : words.slice(0, BESIDE).join(' ');
    const after = isLast ? '' : words.slice(-BESIDE).join(' ');
    return { kind, text: [before, '…', after].filter(Boolean).join(' ') };
  });
}
