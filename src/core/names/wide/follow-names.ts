/**
 * Short names of records of the wide tier: a bare surname ("Okafor") or a short form of a body, which mean the
 * one whose full name the article gives. They are in no table, because everybody's surname is somebody's.
 */
import { anySport } from '../../../text/life-fields';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import { isPersonHit } from '../find/hit-kinds';
import type { LinkContext } from '../link/link-context';
import type { NameScan } from '../name-scan';
import { ANY_HEAD, Is } from '../words/word-class';
import { isWide } from './is-wide';

const OF_WOMEN = new Set(['mrs', 'ms', 'miss', 'lady', 'madam', 'dame'].map(hashWord));

/** A piece that was linked by its full name. */
export interface FullName {
  readonly piece: Piece;
  readonly candidate: NamedCandidate;
}

/** Finds whom a short name means, among the full names that were linked; null where nobody or several. */
export function shortNameFinder(
  scan: NameScan,
  context: LinkContext,
  fullNames: readonly FullName[],
): (piece: Piece) => FullName | null {
  const bySurname = new Map<number, FullName | null>();
  const byEntity = new Map<number, FullName>();
  const byShort = new Map<number, FullName>();
  for (const full of fullNames) {
    const { piece, candidate } = full;
    if (!isWide(candidate)) continue;
    byEntity.set(candidate.entity, full);
    const short = shortBody(scan, piece, candidate);
    if (short !== null && !byShort.has(short)) byShort.set(short, full);
    if (candidate.dataset.type(candidate.entity) !== 'person') continue;
    const surname = lastWord(scan, piece);
    const known = bySurname.get(surname);
    if (known === undefined) bySurname.set(surname, full);
    else if (known && known.candidate.entity !== candidate.entity) bySurname.set(surname, null);
  }
  return (piece) => {
    const body = piece.hit?.candidates.find(
      (each) => each.needs === 'full-name' && isWide(each) && byEntity.has(each.entity),
    );
    if (body) return byEntity.get(body.entity)!;
    const club =
      piece.titleFirst < 0 && piece.end - piece.first === 1 ? byShort.get(scan.tokens.hash[piece.first]!) : undefined;
    if (club) return club;
    if (piece.end - piece.first !== 1 || isWomansTitle(scan, piece)) return null;
    const full = bySurname.get(scan.tokens.hash[piece.first]!);
    if (!full || (piece.hit && !isPersonHit(piece.hit))) return null;
    return context.namesakes(scan.tokens.hash[piece.first]!, full.candidate).others === 0 ? full : null;
  };
}

/** "Dodgers" for "Los Angeles Dodgers": what a team's name ends in; null for any other body. */
function shortBody(scan: NameScan, piece: Piece, { dataset, entity }: NamedCandidate): number | null {
  const { tokens, classes } = scan;
  const last = piece.end - 1;
  const isTeam =
    dataset.type(entity) === 'organisation' &&
    ((dataset.wide?.fields(entity) ?? 0) & anySport) !== 0 &&
    tokens.shape[last] === Shape.Capitalised &&
    tokens.text[tokens.end[last]! - 1] === 's' &&
    piece.end - piece.first > 1;
  return isTeam && !(classes[last]! & ANY_HEAD) ? tokens.hash[last]! : null;
}

function lastWord({ tokens, classes }: NameScan, { first, end }: Piece): number {
  for (let at = end - 1; at > first; at--)
    if (tokens.shape[at] !== Shape.Punctuation && !(classes[at]! & Is.Generation)) return tokens.hash[at]!;
  return tokens.hash[first]!;
}

/** "Mrs Okafor" may be his wife. */
function isWomansTitle({ tokens }: NameScan, { titleFirst, first }: Piece): boolean {
  for (let at = Math.max(0, titleFirst); titleFirst >= 0 && at < first; at++)
    if (OF_WOMEN.has(tokens.hash[at]!)) return true;
  return false;
}
