/** Countries that a clause names and a record does not belong to: another election, another country's prices. */
import type { OpenedDataset } from '../../dataset/opened';
import type { Demonym } from './scene';

/**
 * Of the places in a clause the dataset's countries that are not among a record's own entities.
 * @param own ids of the record's entities
 */
export function otherCountries(places: readonly Demonym[], dataset: OpenedDataset, own: readonly string[]): Demonym[] {
  return places.filter(
    ({ entity }) =>
      entity.dataset === dataset.info.id && !own.includes(entity.id) && isCountry(dataset, dataset.find(entity.id)),
  );
}

/** A country's own number is its country. */
const isCountry = (dataset: OpenedDataset, entity: number) => dataset.country(entity) === entity;
