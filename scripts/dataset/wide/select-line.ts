import { isCommonWord } from '../../../src/dataset/aliases/common-words';
import { fieldsOfLine } from '../../../src/text/life-fields';
import { letterCount } from '../../../src/dataset/wide/letter-count';
import type { GatheredLine } from './gathered-line';
import {
  ambiguousWords,
  citedLine,
  emptyLine,
  LONGEST_NAME,
  lowestRankOfOneWord,
  oddLine,
  oddName,
  openSources,
  placeLine,
  QUIET_BELOW,
  stateBody,
  WELL_KNOWN_NAME,
} from './wide-rules';

const isOneWord = (name: string) => !/\s/u.test(name);
const isInCapitals = (name: string) => /^[\p{Lu}\d&-]{3,}$/u.test(name);

/**
 * Whether a gathered line does not become a record.
 * @param country id of its country, or null
 */
export function isLeftOut(line: GatheredLine, country: string | null): boolean {
  const { file, id, name, flags, description, sources } = line;
  if (!sources.some((source) => openSources.has(source))) return true;
  if (flags.has('thin') || flags.has('odd') || oddName.test(name) || oddLine.test(description)) return true;
  if (
    name.length > LONGEST_NAME ||
    letterCount(name) < 3 ||
    !/\p{Lu}/u.test(name) ||
    !/^(?:Q[1-9]\d*|x-[a-z0-9]+(?:[-~][a-z0-9]+)*)$/.test(id)
  )
    return true;
  // A second line of one Wikidata item.
  if (/^Q\d+~/.test(id)) return true;
  // Every country has its Supreme Court, so being less known than another country's does not rule one out.
  const isOutshone =
    line.outshone && file !== 'people' && !(flags.has('word') && country !== null && stateBody.test(description));
  if (line.rank < WELL_KNOWN_NAME && (emptyLine.test(description) || isOutshone)) return true;
  // An abbreviation of a body that also has a line under its full name.
  if (emptyLine.test(description) && line.outshone && isInCapitals(name)) return true;
  switch (file) {
    case 'people':
      return isOneWord(name) || /[\d&]/.test(name) || (line.rank < QUIET_BELOW && fieldsOfLine(description) === 0);
    case 'clubs':
      return isOneWord(name) || sources.every((source) => source === 'football-leagues');
    case 'events':
      return isOneWord(name) || flags.has('word');
    case 'places':
      return isOneWord(name) || line.shared || flags.has('word') || !isClearPlace(line);
    default:
      return isOneWord(name) && !isGoodWord(line);
  }
}

/** Whether news cite a body by these letters that has a line under its full name: "NFL". */
export function isCitedTwin({ name, description, outshone, others }: GatheredLine, kept: ReadonlySet<string>): boolean {
  return (
    citedLine.test(description) && outshone && others.some((other) => initialsOf(other) === name && kept.has(other))
  );
}

/** Whether it is a landmark whose name says what it is ("… Stadium"), or a well-known one. */
function isClearPlace({ name, description, rank }: GatheredLine): boolean {
  return placeLine.test(description) && (rank >= QUIET_BELOW || placeLine.test(name));
}

function isGoodWord({ file, name, rank, flags }: GatheredLine): boolean {
  if (flags.has('word') || flags.has('place') || rank < (lowestRankOfOneWord[file] ?? 100)) return false;
  const word = name.toLowerCase();
  if (ambiguousWords.has(word) || isCommonWord(word)) return false;
  return file !== 'organisations' || (isInCapitals(name) && name.length > 3);
}

/** Returns the aliases that may be looked for: two words or more, or an abbreviation of at least three letters. */
export function goodAliases(line: GatheredLine, aliases: readonly string[], weak = false): string[] {
  const found = aliases
    .map((alias) => alias.replace(/ \[[a-z]{2}\]$/, '').trim())
    .filter((alias) => {
      if (alias === line.name || oddName.test(alias) || alias.length > LONGEST_NAME || letterCount(alias) < 3)
        return false;
      if (!isOneWord(alias)) return /\p{Lu}/u.test(alias);
      if (line.file === 'people' || line.file === 'events' || line.file === 'places') return false;
      if (weak || line.file === 'clubs') return /^\p{Lu}/u.test(alias) && !isCommonWord(alias.toLowerCase());
      return isInCapitals(alias) && isInitials(alias, line) && !isCommonWord(alias.toLowerCase());
    });
  return [...new Set(found)];
}

/** Whether an alias is the initials of a name ("BBC" for "British Broadcasting Corporation"), not a stock ticker. */
function isInitials(alias: string, { name, aliases }: GatheredLine): boolean {
  const letters = alias.replace(/[^\p{Lu}]/gu, '');
  return [name, ...aliases].some((full) => initialsOf(full) === letters);
}

function initialsOf(name: string): string {
  return (name.match(/(?<=^|[\s-])\p{L}/gu) ?? []).filter((each) => /\p{Lu}/u.test(each)).join('');
}

/** Returns the year of a date, or an empty text. */
export function yearOf(date: string): string {
  return /^-?\d{1,4}/.exec(date)?.[0]?.replace(/^(-?)0+(?=\d)/, '$1') ?? '';
}
