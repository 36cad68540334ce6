/** Compiles the wide tier into its two files. The same rows in any order give the same bytes. */
import { addAlias, emptyWays } from '../compile/alias-ways';
import { aliasTables } from '../compile/alias-tables';
import { assemble } from '../compiled/layout';
import { StringPool } from '../compiled/string-pool';
import { encodeUtf8 } from '../compiled/utf8';
import { entityTypes } from '../kinds';
import { atOnce } from '../../turns';
import { fieldsOfLine } from '../../text/life-fields';
import { lineSaysMore } from '../says-more';
import { wideAliases } from './wide-aliases';
import { NO_YEAR, TELLS, WIDE_MAGIC, wideSectionNames } from './wide-layout';
import { wideFlags, type WideRow } from './wide-row';

export interface CompiledWide {
  readonly names: ArrayBuffer;
  readonly lines: Uint8Array;
}

/**
 * Compiles rows that `parseWide` accepted.
 * @param edition of the dataset that they belong to
 * @throws RangeError if there are more countries than fit into a byte
 */
export function compileWide(all: readonly WideRow[], edition: string): CompiledWide {
  const rows = [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const pool = new StringPool();
  const ways = emptyWays();
  const countries = [...new Set(rows.flatMap(({ country }) => country ?? []))].sort();
  if (countries.length > 254)
    throw new RangeError(`The wide tier holds at most 254 countries, not ${countries.length}.`);
  rows.forEach((row, number) => {
    for (const alias of wideAliases(row)) addAlias(ways, number, alias);
  });
  const lines = rows.map(({ description, sources }) => encodeUtf8(`${description}\t${sources.join('|')}\n`));
  const starts = new Uint32Array(rows.length + 1);
  lines.forEach((line, number) => (starts[number + 1] = starts[number]! + line.length));
  const text = new Uint8Array(starts[rows.length]!);
  lines.forEach((line, number) => text.set(line, starts[number]));
  const sections = {
    wideInfo: Uint32Array.of(pool.add(edition)),
    wideId: Uint32Array.from(rows, ({ id }) => pool.append(id)),
    wideName: Uint32Array.from(rows, ({ name }) => pool.add(name)),
    wideCountries: Uint32Array.from(['', ...countries], (id) => pool.add(id)),
    wideCountry: Uint8Array.from(rows, ({ country }) => (country === null ? 0 : countries.indexOf(country) + 1)),
    wideType: Uint8Array.from(rows, ({ type }) => entityTypes.indexOf(type)),
    wideRank: Uint8Array.from(rows, ({ rank }) => rank),
    wideFlags: Uint8Array.from(rows, (row) =>
      row.flags.reduce((bits, flag) => bits | (1 << wideFlags.indexOf(flag)), tells(row) ? TELLS : 0),
    ),
    wideFields: Uint32Array.from(rows, ({ description }) => fieldsOfLine(description)),
    wideYears: Int16Array.from(rows.flatMap(({ from, to }) => [from ?? NO_YEAR, to ?? NO_YEAR])),
    wideLines: starts,
    ...atOnce(aliasTables(ways)),
  };
  return { names: atOnce(assemble({ ...sections, pool: pool.finish() }, wideSectionNames, WIDE_MAGIC)), lines: text };
}

/** A country's id is its name in small letters ("united-kingdom"). */
const tells = ({ description, type, name, country }: WideRow): boolean =>
  lineSaysMore(description, [type, name, country ?? '']);
