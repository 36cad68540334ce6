/** Finds countries in a clause that do not belong to a record: another election, another country's prices. */
import type { OpenedDataset } from '../../dataset/opened';
import { keyIn, referenceIn } from '../../dataset/reference';
import type { Demonym } from './scene';

/**
 * Returns, among the places in a clause, the countries that are not the record's. They are of its dataset or of one that
 * it refers to.
 * @param home id of the record's dataset
 * @param own references to the record's entities
 */
export function otherCountries(
  places: readonly Demonym[],
  datasets: readonly OpenedDataset[],
  home: string,
  own: readonly string[],
): Demonym[] {
  if (places.length === 0) return [];
  const keys = new Set(own.map((reference) => keyIn(home, reference)));
  const ids = new Set([home, ...own.map((reference) => referenceIn(home, reference).dataset)]);
  return places.filter(({ entity: { dataset: id, id: place } }) => {
    if (!ids.has(id) || keys.has(`${id}/${place}`)) return false;
    const dataset = datasets.find(({ info }) => info.id === id);
    return dataset !== undefined && isCountry(dataset, dataset.find(place));
  });
}

/** A country's own number is its country. */
const isCountry = (dataset: OpenedDataset, entity: number) => entity >= 0 && dataset.country(entity) === entity;
