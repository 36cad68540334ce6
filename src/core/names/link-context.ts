import type { OpenedDataset } from '../../dataset/opened';
import { Shape } from '../text/tokens';
import type { NamedCandidate } from './alias-hits';
import { wordCount } from './guess-type';
import { isCapital, type NameScan } from './name-scan';
import { isFullPerson, type Piece } from './pieces';
import type { TokenRange } from './stretches';

/** What the article as a whole says about whom a name may mean. */
export interface LinkContext {
  /** Where a country is first spoken of, by name or by adjective. */
  countryAt(dataset: OpenedDataset, country: number): TokenRange | null;
  /** Where an entity's full name stands for the first time. */
  fullNameAt(candidate: NamedCandidate): TokenRange | null;
  /**
   * How often people of this surname other than the candidate are named in full, against how often
   * the candidate is.
   */
  namesakes(surname: number, candidate: NamedCandidate): { readonly own: number; readonly others: number };
}

/** Reads the whole article once for what the single links draw on. */
export function linkContext(scan: NameScan, pieces: readonly Piece[]): LinkContext {
  const countries = new Map<OpenedDataset, Map<number, TokenRange>>();
  const fullNames = new Map<OpenedDataset, Map<number, TokenRange>>();
  const bySurname = new Map<number, Piece[]>();
  const keep = (map: Map<OpenedDataset, Map<number, TokenRange>>, dataset: OpenedDataset, key: number, at: TokenRange) => {
    let inner = map.get(dataset);
    if (!inner) map.set(dataset, (inner = new Map<number, TokenRange>()));
    if (!inner.has(key)) inner.set(key, at);
  };

  for (const piece of pieces) {
    const candidates = piece.hit?.candidates ?? [];
    for (const { dataset, entity, full } of candidates) {
      const type = dataset.type(entity);
      if (type === 'place' && candidates.length === 1 && dataset.country(entity) >= 0) keep(countries, dataset, dataset.country(entity), piece);
      if (full && (piece.end - piece.first > 1 || type !== 'person')) keep(fullNames, dataset, entity, piece);
    }
    if (isPersonLike(scan, piece)) {
      const surname = scan.tokens.hash[piece.end - 1]!;
      const list = bySurname.get(surname);
      if (list) list.push(piece);
      else bySurname.set(surname, [piece]);
    }
  }
  for (let token = 0; token < scan.tokens.count; token++) {
    if (scan.tokens.shape[token] === Shape.Lower || !isCapital(scan.tokens, token)) continue;
    const demonym = scan.demonymAt(token);
    if (demonym) keep(countries, demonym.dataset, demonym.country, { first: token, end: token + 1 });
  }
  return {
    countryAt: (dataset, country) => countries.get(dataset)?.get(country) ?? null,
    fullNameAt: ({ dataset, entity }) => fullNames.get(dataset)?.get(entity) ?? null,
    namesakes(surname, { dataset, entity }) {
      let own = 0;
      let others = 0;
      for (const { hit } of bySurname.get(surname) ?? []) {
        if (hit?.candidates.some((other) => other.dataset === dataset && other.entity === entity)) own++;
        else others++;
      }
      return { own, others };
    },
  };
}

/** A name of two words or more that may be a person's. */
function isPersonLike(scan: NameScan, piece: Piece): boolean {
  if (piece.end - piece.first < 2 || wordCount(scan, piece) < 2) return false;
  if (piece.hit) return isFullPerson(piece.hit);
  return true;
}
