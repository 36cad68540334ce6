import type { OpenedDataset } from '../../dataset/opened';
import { sentenceOf } from '../text/reading';
import type { NamedCandidate } from './alias-hits';
import { tallyCountries, type CountryTally } from './country-tally';
import { guessType, wordCount } from './guess-type';
import type { NameScan } from './name-scan';
import { isFullPerson } from './hit-kinds';
import type { Piece } from './piece';
import { dayNumber } from './roles-on-date';
import type { TokenRange } from './stretches';

/** What the article as a whole says about whom a name may mean. */
export interface LinkContext {
  /** The article's date in days since 1970-01-01, or null. */
  readonly day: number | null;
  readonly countries: CountryTally;
  /** Where an entity's full name stands for the first time. */
  fullNameAt(candidate: NamedCandidate): TokenRange | null;
  /** Whether a bare surname stands in the prose before a place in the article. */
  isBareBefore(surname: number, at: TokenRange): boolean;
  /**
   * How often people of this surname other than the candidate are named in full, against how often
   * the candidate is; `given` counts those others whose first word is a known given name.
   */
  namesakes(surname: number, candidate: NamedCandidate): { readonly own: number; readonly others: number; readonly given: number };
}

/** Reads the whole article once for what the single links draw on. */
export function linkContext(scan: NameScan, pieces: readonly Piece[]): LinkContext {
  const fullNames = new Map<OpenedDataset, Map<number, TokenRange>>();
  const bySurname = new Map<number, Piece[]>();
  const firstBare = new Map<number, number>();
  for (const piece of pieces) {
    for (const { dataset, entity, full } of piece.hit?.candidates ?? []) {
      if (!full || (piece.end - piece.first === 1 && dataset.type(entity) === 'person')) continue;
      let known = fullNames.get(dataset);
      if (!known) fullNames.set(dataset, (known = new Map<number, TokenRange>()));
      if (!known.has(entity)) known.set(entity, piece);
    }
    if (piece.end - piece.first === 1 && !firstBare.has(scan.tokens.hash[piece.first]!) && isInProse(scan, piece)) {
      firstBare.set(scan.tokens.hash[piece.first]!, piece.first);
    }
    if (!isPersonLike(scan, piece)) continue;
    const surname = scan.tokens.hash[piece.end - 1]!;
    const list = bySurname.get(surname);
    if (list) list.push(piece);
    else bySurname.set(surname, [piece]);
  }
  return {
    day: dayNumber(scan.reading.article.published),
    countries: tallyCountries(scan, pieces),
    fullNameAt: ({ dataset, entity }) => fullNames.get(dataset)?.get(entity) ?? null,
    isBareBefore: (surname, at) => (firstBare.get(surname) ?? Infinity) < at.first,
    namesakes(surname, { dataset, entity }) {
      let own = 0;
      let others = 0;
      let given = 0;
      for (const { hit, first } of bySurname.get(surname) ?? []) {
        if (hit?.candidates.some((other) => other.dataset === dataset && other.entity === entity)) own++;
        else {
          others++;
          if (scan.isGivenName(first)) given++;
        }
      }
      return { own, others, given };
    },
  };
}

/** Headlines and captions say the surname first anyway. */
function isInProse({ reading }: NameScan, { first }: Piece): boolean {
  const { kind } = reading.article.blocks[reading.sentenceBlock[sentenceOf(reading, first)]!]!;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** A name of two words or more that is a person's, by a record or by its look. */
function isPersonLike(scan: NameScan, piece: Piece): boolean {
  if (piece.end - piece.first < 2 || wordCount(scan, piece) < 2) return false;
  if (piece.hit) return isFullPerson(piece.hit);
  return guessType(scan, piece).type === 'person';
}
