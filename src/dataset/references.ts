/** Lists the names that a record refers to. */
import type { EntityRecord, FigureTopic, Note } from './schema';

export function noteReferences({ claimant, entities, countries }: Note): string[] {
  return [...(claimant === null ? [] : [claimant]), ...entities, ...countries];
}

/** Without that of a country to itself. */
export function entityReferences({ id, country, capitalOf, within, roles }: EntityRecord): string[] {
  return [country, capitalOf, within, ...roles.map(({ of }) => of)].filter(
    (each): each is string => each !== null && each !== id,
  );
}

export const topicReferences = ({ entities }: FigureTopic): string[] => entities.flat();
