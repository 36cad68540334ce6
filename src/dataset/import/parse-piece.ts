/** Parses the text of one record. What comes out has no prototype keys and no strings without bound. */
import { fault, type Fault } from '../../failure/fault';
import { messageOf } from '../../failure/message-of';
import { parseLoosely } from '../../linked/loose-json';

export type Parsed =
  | {
      readonly value: unknown;
      /** Why it is not JSON, where it could only be read loosely: a comma too many, NaN, a line break in a string. */
      readonly loose: Fault | null;
    }
  | { readonly fault: Fault };

/** Names that would mean something to JavaScript and nothing to a dataset. */
const FORBIDDEN_KEYS = /"(?:__proto__|constructor|prototype)"\s*:/;

/** Parses one record, loosely where it is not quite JSON. @returns the value, or why there is none */
export function parsePiece(json: string): Parsed {
  if (json === '') return { fault: fault('nothing-there') };
  // A cheap look first: an escaped key is found by the reviver.
  const suspicious = FORBIDDEN_KEYS.test(json) || /\\u00[5-7]/i.test(json);
  try {
    return { value: JSON.parse(json, suspicious ? refuseForbidden : undefined), loose: null };
  } catch (error) {
    if (error instanceof ForbiddenKey) return forbidden(error);
    const why = fault('not-json', placeOfFault(json, messageOf(error)));
    // A list around it, because a text or a number alone is not a value to the loose reader.
    const [list] = parseLoosely(`[${json}\n]`);
    if (!Array.isArray(list) || list.length !== 1) return { fault: why };
    const [value] = withoutForbidden(list);
    return value === undefined ? { fault: why } : 'fault' in value ? value : { ...value, loose: why };
  }
}

/** Characters that are shown before and after the place where a record is not JSON. */
const AROUND = 20;

/**
 * The words of a record where the engine stopped, by what its message says of the place: Chromium quotes them or counts
 * characters, Firefox counts columns of a line. The beginning where it says nothing.
 */
function placeOfFault(json: string, message: string): string {
  const quoted = /"(.+)"(?:\.{3})? is not valid JSON/s.exec(message)?.[1];
  if (quoted !== undefined) return oneLine(quoted);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const lines = json.split('\n');
  const at =
    position !== undefined
      ? Number(position)
      : lines.slice(0, Number(line ?? 1) - 1).join('\n').length + Number(column ?? 1);
  return oneLine(json.slice(Math.max(0, at - AROUND), at + AROUND));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Values that were read loosely, each with the same refusal of names as in JSON. */
export function withoutForbidden(values: readonly unknown[]): Parsed[] {
  return values.map((value) => {
    try {
      return { value: JSON.parse(JSON.stringify(value), refuseForbidden) as unknown, loose: null };
    } catch (error) {
      if (error instanceof ForbiddenKey) return forbidden(error);
      throw error;
    }
  });
}

const forbidden = ({ message }: ForbiddenKey) => ({ fault: fault('forbidden-name', message) });

class ForbiddenKey extends Error {}

function refuseForbidden(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new ForbiddenKey(key);
  return value;
}
