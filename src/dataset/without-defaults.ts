/** Fields that a schema wants to be there, be they null: an end that is open is said, not left out. */
const alwaysSaid: ReadonlySet<string> = new Set(['start', 'end', 'low', 'high', 'date', 'url', 'published']);

/** A record without the fields that a schema would fill in again: null, or an empty list. */
export function withoutDefaults(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key, value]) => alwaysSaid.has(key) || (value !== null && !(Array.isArray(value) && value.length === 0)))
      .map(([key, value]) => [key, plain(value)]),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? withoutDefaults(value) : value;
}
