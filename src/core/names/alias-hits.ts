import type { Candidate, OpenedDataset } from '../../dataset/opened';
import type { Tokens } from '../../text/token';

/** An entity that an alias may mean, with its dataset. */
export interface NamedCandidate extends Candidate {
  readonly dataset: OpenedDataset;
}

/** The longest alias at a place in the text, over all datasets. */
export interface AliasHit {
  readonly first: number;
  /** Token after the alias. */
  readonly end: number;
  readonly candidates: readonly NamedCandidate[];
}

/**
 * Looks up an alias in every dataset. The longest match wins. Datasets that match the same words add their candidates
 * in the reader's order, without entities that an earlier one has.
 */
export function findAlias(tokens: Tokens, token: number, datasets: readonly OpenedDataset[]): AliasHit | null {
  let length = 0;
  let candidates: NamedCandidate[] = [];
  for (const dataset of datasets) {
    const match = dataset.aliasAt(tokens, token);
    if (!match || match.length < length) continue;
    if (match.length > length) {
      length = match.length;
      candidates = [];
    }
    for (const candidate of match.candidates) {
      if (isNamedAlready(candidates, dataset, candidate.entity)) continue;
      const { entity, full, needs } = candidate;
      candidates.push({ entity, full, needs, dataset });
    }
  }
  return length ? { first: token, end: token + length, candidates } : null;
}

/** Whether an earlier dataset has the same entity, by id or Wikidata item. */
function isNamedAlready(known: readonly NamedCandidate[], dataset: OpenedDataset, entity: number): boolean {
  if (!known.length || known[0]!.dataset === dataset) return false;
  const record = dataset.entity(entity);
  return known.some((candidate) => {
    const other = candidate.dataset.entity(candidate.entity);
    return other.id === record.id || (record.wikidata !== null && other.wikidata === record.wikidata);
  });
}
