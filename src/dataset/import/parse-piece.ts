/** Parses the text of one record. What comes out has no prototype keys and no strings beyond reason. */

export type Parsed = { readonly value: unknown } | { readonly reason: string };

/** Names that would mean something to JavaScript and nothing to a dataset. */
const FORBIDDEN_KEYS = /"(?:__proto__|constructor|prototype)"\s*:/;

/** @returns the value, or why there is none */
export function parsePiece(json: string): Parsed {
  if (json === '') return { reason: 'there is nothing between two commas' };
  // A cheap look first: an escaped key is found by the reviver.
  const suspicious = FORBIDDEN_KEYS.test(json) || /\\u00[5-7]/i.test(json);
  try {
    return { value: JSON.parse(json, suspicious ? refuseForbidden : undefined) };
  } catch (error) {
    if (error instanceof ForbiddenKey)
      return { reason: `a field is named "${error.message}", which no dataset may use` };
    return {
      reason: `it is not JSON (${error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unreadable'})`,
    };
  }
}

class ForbiddenKey extends Error {}

function refuseForbidden(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new ForbiddenKey(key);
  return value;
}
