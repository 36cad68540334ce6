/**
 * Derives all aliases of a record, its own and those that follow by rule, so that a contributor writes each name once.
 * docs/dataset.md explains the rules.
 */
import {
  commonSurnames,
  FAMOUS_PERSON,
  LONGEST_STRICT_ACRONYM,
  SHORTEST_BARE_SURNAME,
  SHORTEST_PARTY_ABBREVIATION,
  WELL_KNOWN_CITY,
} from './alias-rules';
import { isCommonWord } from './common-words';
import { everydayNames } from './everyday-names';
import { spellingsOf } from './name-variants';
import { royalNames, shortestFullName, shortFullNames, surnameOf } from './person-names';
import type { AliasNeed, EntityRecord } from '../schema';
import { stateAbbreviation } from './state-abbreviations';

export interface DerivedAlias {
  readonly text: string;
  readonly full: boolean;
  readonly needs: AliasNeed;
  /** Matched only in capitals, as an abbreviation. */
  readonly strict: boolean;
  /** Matched only with its dot ("Miss." the state). */
  readonly shortened: boolean;
}

/** Questions of the rules about the rest of the dataset. */
export interface AliasSurroundings {
  isGivenName(word: string): boolean;
  /** Number of people in the dataset with this surname (lower case). */
  bearersOf(surname: string): number;
  /** Number of parties in the dataset with this name (lower case). */
  partiesNamed(name: string): number;
}

const isAcronym = (text: string) => /^[\p{Lu}\d][\p{Lu}\d.&/+-]*$/u.test(text) && /\p{Lu}/u.test(text);
const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
/** The first test is cheap and decides for nearly every name. */
const hasTwoLetters = (text: string) => /[a-z\d]{2}/i.test(text) || letters(text).length > 1;
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
const isOneWord = (text: string) => !/[\s]/u.test(text);

/**
 * Returns the aliases of a record, each text once, the record's own first.
 * @param prominence 0 to 255, see `prominenceOf`
 */
export function deriveAliases(record: EntityRecord, prominence: number, around: AliasSurroundings): DerivedAlias[] {
  const found = new Map<string, DerivedAlias>();
  const add = (text: string, full: boolean, needs: AliasNeed, strict = false, shortened = false) => {
    if (hasTwoLetters(text) && !found.has(text)) found.set(text, { text, full, needs, strict, shortened });
  };
  if (record.type === 'person') personAliases(record, prominence, around, add);
  else otherAliases(record, prominence, around, add);
  return [...found.values()];
}

type Add = (text: string, full: boolean, needs: AliasNeed, strict?: boolean, shortened?: boolean) => void;

function personAliases(record: EntityRecord, prominence: number, around: AliasSurroundings, add: Add): void {
  const { name, country } = record;
  const given = record.aliases.filter(({ text, needs }) => !(isOneWord(text) && needs === 'full-name'));
  const needOf = new Map(record.aliases.map(({ text, needs }) => [text, needs]));
  for (const text of [name, ...given.map((alias) => alias.text)]) {
    for (const form of [text, ...shortFullNames(text)]) {
      // What the record itself says of a form has priority over the rule: "Robert F. Kennedy" names another person as
      // well.
      const need = needOf.get(form) ?? needOf.get(text) ?? 'nothing';
      for (const spelling of spellingsOf(form, country)) {
        const oneWord = isOneWord(spelling);
        add(
          spelling,
          oneWord || need === 'nothing',
          oneWord ? oneWordNeed(spelling, need, around) : need,
          oneWord && isAcronym(spelling),
        );
      }
    }
  }
  for (const text of royalNames(record)) add(text, true, 'nothing');
  // Many private people are called so as well: the office beside the name, or the record's own form before it, decides.
  for (const form of everydayNames(shortestFullName(name))) add(form, false, 'evidence');
  const stated = record.aliases
    .filter(({ text, needs }) => isOneWord(text) && needs === 'full-name')
    .map(({ text }) => text);
  const derived = stated.length ? null : surnameOf(name, country);
  for (const surname of derived ? [derived] : stated) {
    for (const spelling of spellingsOf(surname, country))
      add(spelling, false, surnameNeed(spelling, surname, prominence, around), isAcronym(spelling));
  }
}

/** Returns the need of a one-word alias of a person ("Lula"): evidence if it is also a given name or a common word. */
function oneWordNeed(word: string, need: AliasNeed, around: AliasSurroundings): AliasNeed {
  return need === 'nothing' && (isCommonWord(word.toLowerCase()) || around.isGivenName(word)) ? 'evidence' : need;
}

/**
 * Returns the need of a bare surname: the full name, except for very prominent office-holders whose surname nobody else
 * has.
 */
function surnameNeed(spelling: string, surname: string, prominence: number, around: AliasSurroundings): AliasNeed {
  const word = spelling.toLowerCase();
  if (isCommonWord(word)) return 'evidence';
  const isFamous =
    prominence >= FAMOUS_PERSON &&
    letters(word).length >= SHORTEST_BARE_SURNAME &&
    around.bearersOf(surname.toLowerCase()) === 1 &&
    !around.isGivenName(spelling) &&
    !commonSurnames.has(withoutMarks(word));
  return isFamous ? 'nothing' : 'full-name';
}

function otherAliases(record: EntityRecord, prominence: number, around: AliasSurroundings, add: Add): void {
  const isParty = record.kind === 'political party';
  for (const { text, needs } of [{ text: record.name, needs: 'nothing' as const }, ...record.aliases]) {
    const acronym = isOneWord(text) && isAcronym(text);
    const strict =
      acronym &&
      (letters(text).length <= LONGEST_STRICT_ACRONYM || isParty || isCommonWord(letters(text).toLowerCase()));
    for (const spelling of spellingsOf(text, record.country)) {
      add(spelling, !acronym, otherNeed(record, spelling, needs, prominence, around, acronym, strict), strict);
    }
  }
  const short =
    record.kind === 'state' && record.country === 'united-states'
      ? stateAbbreviation(record.name.replace(/ State$/, ''))
      : null;
  if (short) add(short.text, false, short.isAmbiguous ? 'evidence' : 'nothing', false, true);
}

function otherNeed(
  record: EntityRecord,
  text: string,
  stated: AliasNeed,
  prominence: number,
  around: AliasSurroundings,
  acronym: boolean,
  strict: boolean,
): AliasNeed {
  if (stated !== 'nothing') return stated;
  if (record.kind === 'political party') {
    if (acronym) return letters(text).length < SHORTEST_PARTY_ABBREVIATION ? 'evidence' : 'full-name';
    // A short name that is not an abbreviation ("Ap", "Sp") is an ordinary word in some language.
    if (isOneWord(text) && letters(text).length <= LONGEST_STRICT_ACRONYM && /^\p{Lu}\p{Ll}+$/u.test(text))
      return 'evidence';
    if (around.partiesNamed(text.toLowerCase()) > 1) return 'evidence';
  }
  if (!isOneWord(text) || strict) return 'nothing';
  if (isCommonWord(text.toLowerCase())) return 'evidence';
  return record.kind === 'city' && prominence < WELL_KNOWN_CITY && around.isGivenName(text) ? 'evidence' : 'nothing';
}
