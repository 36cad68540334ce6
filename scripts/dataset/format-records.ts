/**
 * Formats record files so that a changed fact is a changed line: records are sorted by id, and a list or object is on
 * one line if it fits, else each of its parts is.
 */

const WIDTH = 150;

/** Returns the text of a record file. */
export function formatRecords(records: readonly { readonly id: string }[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `{\n  "records": [\n${sorted.map((record) => `    ${format(record, 4)}`).join(',\n')}\n  ]\n}\n`;
}

function format(value: unknown, indent: number): string {
  const line = onOneLine(value);
  if (indent + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const pad = ' '.repeat(indent + 2);
  const end = ' '.repeat(indent);
  if (Array.isArray(value)) return `[\n${value.map((item) => pad + format(item, indent + 2)).join(',\n')}\n${end}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${pad}${JSON.stringify(key)}: ${format(item, indent + 2)}`,
  );
  return `{\n${fields.join(',\n')}\n${end}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}
