/** Finds countries in a clause that do not belong to a record: another election, another country's prices. */
import type { OpenedDataset } from '../../dataset/opened';
import type { Demonym } from './scene';

/**
 * Returns, among the places in a clause, the countries that are not the record's.
 * @param own ids of the record's entities
 */
export function otherCountries(places: readonly Demonym[], dataset: OpenedDataset, own: readonly string[]): Demonym[] {
  return places.filter(
    ({ entity }) =>
      entity.dataset === dataset.info.id && !own.includes(entity.id) && isCountry(dataset, dataset.find(entity.id)),
  );
}

/** Whether an entity is a country; a country is its own country. */
const isCountry = (dataset: OpenedDataset, entity: number) => dataset.country(entity) === entity;
