import { Shape, tokenText } from '../../../text/token';
import { isCapital, type NameScan } from '../name-scan';
import type { Piece } from './piece';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../../text/marks';

/** Meaning of an abbreviation in this article: a piece, or null for words that are not a name. */
export type Acronyms = ReadonlyMap<number, Piece | null>;

/**
 * Finds abbreviations that the article explains: "Civil Defence Authority (CDA)", "artificial pancreas (AP)". In the
 * article they mean that and nothing else.
 */
export function definedAcronyms(scan: NameScan, pieces: readonly Piece[]): Acronyms {
  const { tokens } = scan;
  const defined = new Map<number, Piece | null>();
  const byEnd = new Map(pieces.map((piece) => [piece.end, piece]));
  for (let at = 2; at + 1 < tokens.count; at++) {
    if (!isCapital(tokens, at) || tokens.hash[at - 1] !== OPENING_BRACKET || tokens.hash[at + 1] !== CLOSING_BRACKET)
      continue;
    if (tokens.shape[at - 1] !== Shape.Punctuation || defined.has(tokens.hash[at]!)) continue;
    const piece = byEnd.get(at - 1);
    if (tokens.shape[at] !== Shape.AllCaps && !(piece && isInitialsOfName(scan, piece, at))) continue;
    if (piece && isDateline(scan, piece, at)) continue;
    if (piece && piece.end - piece.first > 1) defined.set(tokens.hash[at]!, piece);
    else if (!piece && isInitialsOf(scan, at)) defined.set(tokens.hash[at]!, null);
  }
  return defined;
}

/** Whether an abbreviation is an agency after a place: "NEW YORK (AP)", unless the letters fit the place. */
function isDateline({ tokens: { text, start } }: NameScan, { hit, first }: Piece, acronym: number): boolean {
  return (
    hit !== null &&
    hit.candidates.every(({ dataset, entity }) => dataset.type(entity) === 'place') &&
    text[start[first]!]!.toLowerCase() !== text[start[acronym]!]!.toLowerCase()
  );
}

/** Whether a word is made of the initials of a name: "South Vask Revenue Service (Svrs)", "Kell Harbour Goals (KHGs)". */
function isInitialsOfName({ tokens }: NameScan, { first, end }: Piece, acronym: number): boolean {
  let initials = '';
  for (let at = first; at < end; at++) if (isCapital(tokens, at)) initials += tokens.text[tokens.start[at]!]!;
  const word = tokenText(tokens, acronym);
  return (
    initials.length >= FEWEST_INITIALS && (word === `${initials}s` || word.toUpperCase() === initials.toUpperCase())
  );
}

const FEWEST_INITIALS = 3;

/** Whether the letters are the initials of the lower-case words before the bracket. */
function isInitialsOf({ tokens }: NameScan, acronym: number): boolean {
  const { text, start, end } = tokens;
  let word = acronym - 2;
  for (let letter = end[acronym]! - 1; letter >= start[acronym]!; letter--) {
    if (text[letter] === '.') continue;
    if (word < 0 || tokens.shape[word]! > Shape.Mixed) return false;
    if (text[start[word]!]!.toLowerCase() !== text[letter]!.toLowerCase()) return false;
    word--;
  }
  return tokens.shape[acronym - 2] === Shape.Lower;
}
