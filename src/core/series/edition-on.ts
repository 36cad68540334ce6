import type { SeriesDefinition } from '../../dataset/series/series-schema';

/** Returns the index of the edition in force on a day: the newest that had begun. */
export function editionOn({ editions }: SeriesDefinition, published: string): number {
  const begun = editions.findIndex(({ from }) => from === null || from <= published);
  return begun < 0 ? editions.length - 1 : begun;
}
