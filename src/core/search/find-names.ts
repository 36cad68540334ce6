/**
 * Finds names for a search: those with words that begin like the typed ones, and those with the words as another name
 * ("UN").
 */
import type { OpenedDataset } from '../../dataset/opened';
import { tokenise } from '../../text/tokens';
import { findAlias } from '../names/alias-hits';
import type { Asked } from './asked';
import { searchLimits } from './search-limits';

export interface NamedEntity {
  readonly dataset: OpenedDataset;
  readonly entity: number;
}

/** How well a name fits: another name counts like the name itself. See `NameFit` in `dataset/compiled/beginnings.ts`. */
const IS = 2;

interface Fitting extends NamedEntity {
  /** Higher is better: first by fit, then by prominence (0 to 255). */
  readonly rank: number;
}

/**
 * Returns the best fitting names, most prominent first. If no name has all words, names that some of the words mean.
 */
export function namesFor(asked: Asked, datasets: readonly OpenedDataset[]): NamedEntity[] {
  const best: Fitting[] = [];
  const add = (dataset: OpenedDataset, entity: number, fit: number) => keepBest(best, dataset, entity, fit);
  if (asked.words.length === 0) return [];
  for (const dataset of datasets) dataset.namesLike(asked.words, (entity, fit) => add(dataset, entity, fit));
  const capitals = asked.text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  for (const text of new Set([asked.text, capitals, asked.text.toUpperCase()])) addAliases(text, datasets, true, add);
  if (best.length === 0) addAliases(capitals, datasets, false, add);
  return best.map(({ dataset, entity }) => ({ dataset, entity }));
}

/**
 * @param whole whether a name must be the whole text; else it may be a part, and names that are ordinary words are left
 *   out
 */
function addAliases(
  text: string,
  datasets: readonly OpenedDataset[],
  whole: boolean,
  add: (dataset: OpenedDataset, entity: number, fit: number) => void,
): void {
  const tokens = tokenise(text);
  for (let token = 0; token < tokens.count && (token === 0 || !whole);) {
    const hit = findAlias(tokens, token, datasets);
    if (hit && (whole ? hit.end === tokens.count : true)) {
      for (const { dataset, entity, needs } of hit.candidates)
        if (whole || needs !== 'evidence') add(dataset, entity, IS);
    }
    token = hit?.end ?? token + 1;
  }
}

/** Inserts a name into a short sorted list, or drops it. */
function keepBest(best: Fitting[], dataset: OpenedDataset, entity: number, fit: number): void {
  const rank = fit * 1000 + dataset.prominence(entity);
  if (best.length === searchLimits.names && best.at(-1)!.rank >= rank) return;
  const known = best.findIndex((other) => other.entity === entity && other.dataset === dataset);
  if (known >= 0) {
    if (best[known]!.rank >= rank) return;
    best.splice(known, 1);
  }
  const place = best.findIndex((other) => other.rank < rank);
  best.splice(place < 0 ? best.length : place, 0, { dataset, entity, rank });
  best.length = Math.min(best.length, searchLimits.names);
}
