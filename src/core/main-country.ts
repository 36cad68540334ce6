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
  const counts = new Map<string, { many: number; first: MainCountry }>();
  let all = 0;
  for (const { start, end, entity, type } of mentions) {
    if (type !== 'place' || !entity || text[end] === '$') continue;
    const home = homeOf(
      entity.id,
      datasets.find(({ info }) => info.id === entity.dataset),
    );
    if (!home) continue;
    all++;
    const count = counts.get(home.id) ?? { many: 0, first: { start, end, ...home } };
    counts.set(home.id, { ...count, many: count.many + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.many - a.many);
  return most && most.many >= LEAST_PLACES && most.many >= all * LEAST_SHARE ? most.first : null;
}

function homeOf(place: string, dataset: OpenedDataset | undefined): { id: string; name: string } | null {
  const number = dataset?.find(place) ?? -1;
  const country = number < 0 ? -1 : dataset!.country(number);
  if (country < 0) return null;
  const { id, name } = dataset!.entity(country);
  return { id, name };
}
