/**
 * Reads the office of somebody who is named by a form that many share ("Chris Murphy"), where it is not the title before
 * the name: in a list, in brackets, or after a comma.
 */
import type { OfficeKind } from '../../../dataset/schema';
import { CLOSING_BRACKET, COMMA, DOT, HYPHEN, OPENING_BRACKET } from '../../../text/marks';
import { sentenceOf } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { hashWord } from '../../../text/word-hash';
import type { NamedCandidate } from '../alias-hits';
import type { TokenRange } from '../find/stretches';
import type { NameScan } from '../name-scan';
import { titleThatFits, rolesUntil } from './title-that-fits';
import { officesOfListTitle, officesOfTitleWord } from './title-offices';

/** Number of tokens before a name among which the title of its list is looked for, and after it for its office. */
const LIST_REACH = 40;
const APPOSITION_REACH = 9;
const AND = hashWord('and');
const ARTICLES = new Set(['a', 'an', 'the', 'former'].map(hashWord));
const PARTY_LETTERS = new Set(['D', 'R', 'I'].map(hashWord));
const legislators: readonly OfficeKind[] = ['legislator-upper', 'legislator-lower'];

/**
 * Returns the words that give a person's office: "Sen." before the name; for a form that needs evidence also "Senators"
 * before its list, "(D-Del.)" or ", a senator from Delaware," after it. Null if none of the candidate's offices is named.
 * @param day the article's day in days since 1970-01-01, or null
 */
export function officeBeside(
  scan: NameScan,
  day: number | null,
  piece: TokenRange & { readonly titleFirst: number },
  candidate: NamedCandidate,
): TokenRange | null {
  const title = titleThatFits(scan, day, piece, candidate);
  if (title || candidate.needs !== 'evidence' || piece.end - piece.first === 1) return title;
  const roles = rolesUntil(candidate, day);
  if (!roles.length) return null;
  const fits = (offices: readonly OfficeKind[]) => roles.some(({ office }) => offices.includes(office));
  if (fits(legislators) && hasPartyLetter(scan, piece.end)) return { first: piece.end, end: piece.end + 2 };
  return titleOfList(scan, piece.first, fits) ?? officeAfter(scan, piece.end, fits);
}

/** Whether a bracket with the letter of a US party follows: "(D-Del.)", "(R., Ky.)". */
function hasPartyLetter({ tokens }: NameScan, end: number): boolean {
  if (end + 2 >= tokens.count || tokens.hash[end] !== OPENING_BRACKET) return false;
  const next = tokens.hash[end + 2]!;
  return PARTY_LETTERS.has(tokens.hash[end + 1]!) && (next === HYPHEN || next === DOT || next === COMMA);
}

/** Returns the title in the plural before a list of names: "Sens. Jane Roe (D-Del.), Max Poe and Chris Murphy". */
function titleOfList(
  { tokens, reading }: NameScan,
  first: number,
  fits: (offices: readonly OfficeKind[]) => boolean,
): TokenRange | null {
  const from = Math.max(reading.sentenceFirst[sentenceOf(reading, first)]!, first - LIST_REACH);
  let depth = 0;
  for (let at = first - 1; at >= from; at--) {
    const hash = tokens.hash[at]!;
    if (hash === CLOSING_BRACKET) depth++;
    else if (hash === OPENING_BRACKET) depth--;
    else if (depth === 0 && fits(officesOfListTitle(hash))) return { first: at, end: at + 1 };
    else if (depth === 0 && tokens.shape[at] === Shape.Lower && hash !== AND) return null;
  }
  return null;
}

/** Returns the office in the words after the comma: ", the Senate's majority leader,". */
function officeAfter(
  { tokens, reading }: NameScan,
  end: number,
  fits: (offices: readonly OfficeKind[]) => boolean,
): TokenRange | null {
  const limit = Math.min(reading.sentenceFirst[sentenceOf(reading, end - 1) + 1]!, end + APPOSITION_REACH);
  if (end + 2 >= limit || tokens.hash[end] !== COMMA || !ARTICLES.has(tokens.hash[end + 1]!)) return null;
  for (let at = end + 2; at < limit && tokens.hash[at] !== COMMA; at++)
    if (fits(officesOfTitleWord(tokens.hash[at]!))) return { first: at, end: at + 1 };
  return null;
}
