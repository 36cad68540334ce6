/** An entity's first role on the article's day, in a few words. */
import type { Facts, RecordReference } from '../../dataset/facts';

export function roleThen(facts: Facts, { dataset, id }: RecordReference): string | null {
  const known = facts.entities.find((entity) => entity.dataset === dataset && entity.id === id);
  return known?.then?.find(({ held }) => held !== 'possible')?.role.title ?? null;
}
