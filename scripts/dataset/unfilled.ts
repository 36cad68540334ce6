/** Marks the places of a draft that a person must fill in. */
export const FILL_IN = 'FILL IN';

/** Paths of the fields of a record that are still to be filled in: "roles.0.start". */
export function unfilledIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.startsWith(FILL_IN) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unfilledIn(inner, path === '' ? key : `${path}.${key}`));
}
