/** Fields that a schema wants to be there, be they null: an end that is open is said, not left out. */
const alwaysSaid: ReadonlySet<string> = new Set(['start', 'end', 'low', 'high', 'date', 'url', 'published']);

/** A record without the fields that a schema would fill in again: null, or an empty list. */
export function withoutDefaults(record: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  // Not through lists of entries: of a large dataset this sees millions of fields.
  for (const key of Object.keys(record)) {
    const value: unknown = record[key as keyof typeof record];
    if (alwaysSaid.has(key) || (value !== null && !(Array.isArray(value) && value.length === 0)))
      kept[key] = plain(value);
  }
  return kept;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isPlainAlias(value)) return value.text;
  return typeof value === 'object' && value !== null ? withoutDefaults(value) : value;
}

/** An alias that needs nothing is written as its text alone: large datasets are mostly aliases. */
function isPlainAlias(value: unknown): value is { text: string } {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'needs' in value && value.needs === 'nothing'
  );
}
