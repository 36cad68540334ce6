/** Reads fields of JSON-LD by strangers: anything may be missing, of another type, or too long. Nothing here throws. */

export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Invisible characters that could reorder a line: controls and direction marks. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns the text of a field: a string, a number, `{"@value": …}`, or the first text in a list. Markup in it is kept;
 * show it as plain text only.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() || null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 20)) {
      const text = isData(each) || typeof each === 'string' ? textOf(each) : null;
      if (text !== null) return text;
    }
    return null;
  }
  return isData(value) && '@value' in value && !isData(value['@value']) && !Array.isArray(value['@value'])
    ? textOf(value['@value'])
    : null;
}

/** Returns the name of a person or organisation: a text or its field `name`; several are joined. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = new Set(
      value
        .slice(0, 5)
        .map(nameOf)
        .filter((name) => name !== null),
    );
    return names.size ? [...names].join(', ') : null;
  }
  if (!isData(value) || '@value' in value) return textOf(value);
  const { name } = value;
  const stated = isData(name) ? (textOf(name) ?? textOf(name['name'])) : textOf(name);
  return stated ?? textOf(value['legalName']) ?? textOf(value['alternateName']);
}

/** Returns the types of a JSON-LD object without the vocabulary's address, spaces and a slash at the end. */
export function typesOf(data: Data): string[] {
  const type = data['@type'];
  return (Array.isArray(type) ? type.slice(0, 20) : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.trim().replace(/^(?:(?:https?:)?\/\/(?:www\.)?schema\.org\/|schema:)|[/#]+$/gi, ''));
}
