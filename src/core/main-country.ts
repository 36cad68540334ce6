/** Finds the country that an article is about, by its places. */
import type { Mention } from './annotations';
import type { OpenedDataset } from '../dataset/opened';
import type { Span } from '../text/article';

/** A country by its id in a dataset, with the first place in it. */
export interface MainCountry extends Span {
  readonly id: string;
  readonly name: string;
}

/** Fewest places of the main country, and smallest share of all places with a country. */
const LEAST_PLACES = 3;
const LEAST_SHARE = 0.75;

/** Returns the country of by far the most places, or null. "US$" is a currency, not a place. */
export function mainCountry(
  text: string,
  mentions: readonly Mention[],
  datasets: readonly OpenedDataset[],
): MainCountry | null {
  const counts = new Map<string, Counted>();
  let all = 0;
  for (const { start, end, entity, type } of mentions) {
    if (type !== 'place' || !entity || text[end] === '$') continue;
    const dataset = datasets.find(({ info }) => info.id === entity.dataset);
    const place = dataset?.find(entity.id) ?? -1;
    const country = place < 0 ? -1 : dataset!.country(place);
    if (country < 0) continue;
    all++;
    const key = `${entity.dataset}/${country}`;
    const counted = counts.get(key);
    if (counted) counted.many++;
    else counts.set(key, { many: 1, start, end, dataset: dataset!, country });
  }
  const [most] = [...counts.values()].sort((a, b) => b.many - a.many);
  if (!most || most.many < LEAST_PLACES || most.many < all * LEAST_SHARE) return null;
  const { start, end, dataset, country } = most;
  const { id, name } = dataset.entity(country);
  return { start, end, id, name };
}

/** A country by its number, so that only the record of the main one is decoded. */
interface Counted extends Span {
  many: number;
  readonly dataset: OpenedDataset;
  readonly country: number;
}
