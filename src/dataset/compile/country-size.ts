import { eachInTurns, type Turns } from '../../turns';
import type { EntityRecord } from '../schema';

/**
 * Returns a function from a country to the number of people in its cities that have a record, a rough measure of its
 * size.
 */
export function* bySize(entities: readonly EntityRecord[]): Turns<(country: string) => number> {
  const people = new Map<string, number>();
  yield* eachInTurns(entities.length, (index) => {
    const { country, population } = entities[index]!;
    if (country !== null && population !== null) people.set(country, (people.get(country) ?? 0) + population);
  });
  return (country) => people.get(country) ?? 0;
}
