/** Fields of strangers: anything may be missing, of another type, or too long. Nothing here throws. */

export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters that no one sees and that could turn a line around: controls and marks of direction. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text of a field: a string, a number, `{"@value": …}`, or the first of a list that is one. It stays
 * plain text, markup and all: whoever shows it shows it as text.
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

/** The name of a person or organisation: a text, or what `name` says; several are joined. */
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

/** Types of a JSON-LD object without the address of the vocabulary, spaces or a slash at the end. */
export function typesOf(data: Data): string[] {
  const type = data['@type'];
  return (Array.isArray(type) ? type.slice(0, 20) : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.trim().replace(/^(?:(?:https?:)?\/\/(?:www\.)?schema\.org\/|schema:)|[/#]+$/gi, ''));
}
