/** Opens the names of the wide tier in place. A line of the other file is read when a card needs it. */
import { disassemble } from '../compiled/layout';
import { indexOfId } from '../compiled/index-of-id';
import { namesLike } from '../compiled/beginnings';
import { openAliases } from '../compiled/open-aliases';
import { poolReader } from '../compiled/string-pool';
import { entityTypes, type EntityType } from '../kinds';
import type { AliasMatch, FoundName, WideLine } from '../opened';
import type { Tokens } from '../../text/token';
import { NO_YEAR, TELLS, WIDE_MAGIC, wideSectionNames } from './wide-layout';
import { wideFlags, type WideFlag } from './wide-row';

/** Reads bytes from `from` to `to` of the file of lines, as text. */
export type ReadLines = (from: number, to: number) => Promise<string>;

export interface OpenedWide {
  readonly count: number;
  aliasAt(tokens: Tokens, token: number): AliasMatch | null;
  /** As of a dataset; numbers begin with that of the first record. */
  namesLike(words: readonly string[], found: FoundName): void;
  id(number: number): string;
  name(number: number): string;
  type(number: number): EntityType;
  /** Id of a reviewed country, or null. */
  country(number: number): string | null;
  /** Place of a record's country among those that records have. */
  countryAt(number: number): number;
  /** 0 to 99. */
  rank(number: number): number;
  has(number: number, flag: WideFlag): boolean;
  tells(number: number): boolean;
  /** Bits of fields of life, see `text/life-fields.ts`. */
  fields(number: number): number;
  /** First and last year, or null if unknown. */
  from(number: number): number | null;
  to(number: number): number | null;
  /** Returns the number of a record, or -1. */
  find(id: string): number;
  line(number: number): Promise<WideLine>;
}

/**
 * Opens the wide tier. Takes a moment whatever its size; the buffer must not change afterwards.
 * @param names the file of names
 * @param first number that the first record gets in candidates
 * @throws DatasetError for a file that is truncated, damaged or of another format
 */
export function openWide(names: ArrayBuffer, first: number, read: ReadLines): OpenedWide {
  const sections = disassemble(names, wideSectionNames, WIDE_MAGIC);
  const pool = sections.bytes('pool');
  const text = poolReader(pool);
  const ids = sections.words('wideId');
  const nameOf = sections.words('wideName');
  const countries = sections.words('wideCountries');
  const countryOf = sections.bytes('wideCountry');
  const types = sections.bytes('wideType');
  const ranks = sections.bytes('wideRank');
  const flags = sections.bytes('wideFlags');
  const fields = sections.words('wideFields');
  const years = sections.halves('wideYears');
  const lines = sections.words('wideLines');
  const year = (at: number) => (years[at] === NO_YEAR ? null : years[at]!);
  return {
    count: ids.length,
    aliasAt: openAliases(sections, first),
    namesLike: (words, found) => namesLike(pool, nameOf, first, words, found),
    id: (number) => text(ids[number]!),
    name: (number) => text(nameOf[number]!),
    type: (number) => entityTypes[types[number]!]!,
    country: (number) => text(countries[countryOf[number]!]!) || null,
    countryAt: (number) => countryOf[number]!,
    rank: (number) => ranks[number]!,
    has: (number, flag) => ((flags[number]! >>> wideFlags.indexOf(flag)) & 1) === 1,
    tells: (number) => (flags[number]! & TELLS) !== 0,
    fields: (number) => fields[number]!,
    from: (number) => year(number * 2),
    to: (number) => year(number * 2 + 1),
    find: (id) => indexOfId(ids, text, id),
    async line(number) {
      const [description = '', sources = ''] = (await read(lines[number]!, lines[number + 1]!)).trimEnd().split('\t');
      return { description, sources: sources === '' ? [] : sources.split('|') };
    },
  };
}
