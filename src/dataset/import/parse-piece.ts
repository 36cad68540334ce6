/** Parses the text of one record. The result has no prototype keys. */
import { fault, type Fault } from '../../failure/fault';
import { messageOf } from '../../failure/message-of';
import { parseLoosely } from '../../linked/loose-json';

export type Parsed =
  | {
      readonly value: unknown;
      /** Why it is not JSON, if it could only be read loosely: a surplus comma, NaN, a line break in a string. */
      readonly loose: Fault | null;
    }
  | { readonly fault: Fault };

/** Keys with a special meaning in JavaScript. */
const FORBIDDEN_KEYS = /"(?:__proto__|constructor|prototype)"\s*:/;

/** Parses one record, loosely if it is not quite JSON. @returns the value or the fault */
export function parsePiece(json: string): Parsed {
  if (json === '') return { fault: fault('nothing-there') };
  // A cheap test first; the reviver then finds escaped keys too.
  const suspicious = FORBIDDEN_KEYS.test(json) || /\\u00[5-7]/i.test(json);
  try {
    return { value: JSON.parse(json, suspicious ? refuseForbidden : undefined), loose: null };
  } catch (error) {
    if (error instanceof ForbiddenKey) return forbidden(error);
    const why = fault('not-json', placeOfFault(json, messageOf(error)));
    // Wrapped in a list, because the loose reader takes only objects and lists as values.
    const [list] = parseLoosely(`[${json}\n]`);
    if (!Array.isArray(list) || list.length !== 1) return { fault: why };
    const [value] = withoutForbidden(list);
    return value === undefined ? { fault: why } : 'fault' in value ? value : { ...value, loose: why };
  }
}

/** Characters shown on each side of the place where a record is not JSON. */
const AROUND = 20;

/**
 * Returns the text around the place where the engine stopped, taken from its message: Chromium quotes the text or
 * counts characters, Firefox counts lines and columns. The beginning if the message has no place.
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

/** Checks loosely read values for the same forbidden keys. */
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
