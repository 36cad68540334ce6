/** Fields that a schema requires even if they are null: an open end is stated, not left out. */
const alwaysSaid: ReadonlySet<string> = new Set(['start', 'end', 'low', 'high', 'date', 'url', 'published']);

/** Returns a record without the fields that the schema would fill in again: null, or an empty list. */
export function withoutDefaults(record: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  // `Object.entries` would make a list for each of the millions of fields in a large dataset.
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

/** Whether an alias needs nothing. It is then written as its text alone, because large datasets are mostly aliases. */
function isPlainAlias(value: unknown): value is { text: string } {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'needs' in value && value.needs === 'nothing'
  );
}
