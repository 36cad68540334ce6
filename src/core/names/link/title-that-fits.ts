import type { OpenedDataset } from '../../../dataset/opened';
import type { NamedCandidate } from '../alias-hits';
import type { TokenRange } from '../find/stretches';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { officesOfTitleWord } from './title-offices';

/**
 * Returns the title before a name if the candidate has held such an office.
 * @param day the article's day in days since 1970-01-01, or null
 */
export function titleThatFits(
  scan: NameScan,
  day: number | null,
  piece: Pick<TokenRange, 'first'> & { readonly titleFirst: number },
  candidate: NamedCandidate,
): TokenRange | null {
  if (piece.titleFirst < 0) return null;
  const { dataset, entity } = candidate;
  const roles = rolesUntil(candidate, day);
  if (!roles.length || isOfOtherCountry(scan, piece.titleFirst, dataset, entity)) return null;
  for (let at = piece.titleFirst; at < piece.first; at++) {
    if (!(scan.classes[at]! & (Is.TitleHead | Is.Honorific | Is.TitleModifier))) continue;
    const offices = officesOfTitleWord(scan.tokens.hash[at]!);
    if (roles.some((role) => offices.includes(role.office))) return { first: piece.titleFirst, end: piece.first };
  }
  return null;
}

/** Returns the roles that a candidate had taken up by a day (days since 1970-01-01); all without a day. */
export function rolesUntil({ dataset, entity }: NamedCandidate, day: number | null) {
  return dataset.rolesBy(entity).filter((role) => day === null || role.startEarliest <= day);
}

/** Whether the country before the title is not the candidate's: "Australian Prime Minister Johnson". */
function isOfOtherCountry(scan: NameScan, titleFirst: number, dataset: OpenedDataset, entity: number): boolean {
  const own = dataset.country(entity);
  const before = titleFirst - 1;
  if (own < 0 || before < 0) return false;
  const demonym = scan.demonymEndingAt(before) ?? scan.demonymAt(titleFirst);
  if (demonym) return demonym.dataset === dataset && demonym.country !== own;
  const hit = scan.hitAt(before);
  if (!hit || hit.end !== titleFirst) return false;
  const countries = hit.candidates.filter(
    (other) => other.dataset === dataset && dataset.country(other.entity) === other.entity,
  );
  return countries.length > 0 && !countries.some((other) => other.entity === own);
}
