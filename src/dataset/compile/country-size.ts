import { eachInTurns, type Turns } from '../../turns';
import type { EntityRecord } from '../schema';

/** People who live in the cities of a country that have a record: a rough measure of its size. */
export function* bySize(entities: readonly EntityRecord[]): Turns<(country: string) => number> {
  const people = new Map<string, number>();
  yield* eachInTurns(entities.length, (index) => {
    const { country, population } = entities[index]!;
    if (country !== null && population !== null) people.set(country, (people.get(country) ?? 0) + population);
  });
  return (country) => people.get(country) ?? 0;
}
