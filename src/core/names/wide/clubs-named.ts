import { anySport } from '../../../text/life-fields';
import type { Piece } from '../find/piece';
import { isWide } from './is-wide';

/**
 * Returns a function that counts the different clubs of a sport named in full; the article is read at the first use.
 */
export function clubsNamed(pieces: readonly Piece[]): (sport: number) => number {
  let clubs: Map<number, number> | null = null;
  return (sport) => {
    clubs ??= fieldsByClub(pieces);
    let count = 0;
    for (const fields of clubs.values()) if (fields & sport) count++;
    return count;
  };
}

function fieldsByClub(pieces: readonly Piece[]): Map<number, number> {
  const clubs = new Map<number, number>();
  for (const { hit, first, end } of pieces) {
    if (!hit || end - first < 2) continue;
    for (const candidate of hit.candidates) {
      const { dataset, entity, needs } = candidate;
      if (needs !== 'nothing' || !isWide(candidate) || dataset.type(entity) !== 'organisation') continue;
      const fields = dataset.wide!.fields(entity) & anySport;
      if (fields !== 0) clubs.set(entity, fields);
    }
  }
  return clubs;
}
