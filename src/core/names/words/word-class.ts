import { hashWord } from '../../../text/word-hash';
import { Shape, type Tokens } from '../../../text/token';
import { HashTable } from '../../../text/hash-table';
import * as lists from './name-words';
import { commonWords, functionWords } from './opener-words';

/** Roles of a word in or around a name; a word can have several. */
export const Is = {
  Honorific: 1,
  TitleHead: 1 << 1,
  TitleModifier: 1 << 2,
  OrganisationHead: 1 << 3,
  CompanyEnding: 1 << 4,
  PlaceHead: 1 << 5,
  PlaceOpener: 1 << 6,
  EventHead: 1 << 7,
  WorkHead: 1 << 8,
  Calendar: 1 << 9,
  Group: 1 << 10,
  Particle: 1 << 11,
  Joiner: 1 << 12,
  Generation: 1 << 13,
  CompoundEnding: 1 << 14,
  PlacePreposition: 1 << 15,
  PersonVerb: 1 << 16,
  Function: 1 << 17,
  Common: 1 << 18,
  RoleNoun: 1 << 19,
  Credit: 1 << 20,
  HyphenPrefix: 1 << 21,
  PossessiveInside: 1 << 22,
  OnHead: 1 << 23,
  Style: 1 << 24,
  Noble: 1 << 25,
  SurnameHead: 1 << 26,
  OfHead: 1 << 27,
} as const;

/** Any word for the kind of thing that a name is. */
export const ANY_HEAD = Is.OrganisationHead | Is.CompanyEnding | Is.PlaceHead | Is.EventHead | Is.WorkHead;

/** More than the number of words in the lists, so that the table stays sparse. */
const MOST_WORDS = 4096;

let table: HashTable | null = null;

function buildTable(): HashTable {
  const built = new HashTable(MOST_WORDS);
  const add = (words: string, bit: number) => {
    for (const word of words.split(/\s+/)) {
      if (word) built.mark(hashWord(word), bit);
    }
  };
  add(lists.honorifics, Is.Honorific);
  add(lists.titleHeads, Is.TitleHead);
  add(lists.titleModifiers, Is.TitleModifier);
  add(lists.organisationHeads, Is.OrganisationHead);
  add(lists.companyEndings, Is.CompanyEnding);
  add(lists.placeHeads, Is.PlaceHead);
  add(lists.placeOpeners, Is.PlaceOpener);
  add(lists.eventHeads, Is.EventHead);
  add(lists.workHeads, Is.WorkHead);
  add(lists.calendarWords, Is.Calendar);
  add(lists.groupWords, Is.Group);
  add(lists.nameParticles, Is.Particle);
  add(lists.nameJoiners, Is.Joiner);
  add(lists.generationSuffixes, Is.Generation);
  add(lists.compoundEndings, Is.CompoundEnding);
  add(lists.placePrepositions, Is.PlacePreposition);
  add(lists.personVerbs, Is.PersonVerb);
  add(lists.roleNouns, Is.RoleNoun);
  add(lists.creditWords, Is.Credit);
  add(lists.hyphenPrefixes, Is.HyphenPrefix);
  add(lists.possessiveInside, Is.PossessiveInside);
  add(lists.onHeads, Is.OnHead);
  add(lists.styles, Is.Style);
  add(lists.nobleTitles, Is.Noble);
  add(lists.surnameHeads, Is.SurnameHead);
  add(lists.ofHeads, Is.OfHead);
  add(functionWords, Is.Function);
  add(commonWords, Is.Common);
  return built;
}

/**
 * Returns the classes of every token, as bits of `Is`; 0 for punctuation and words in no list. The table of words is
 * built at its first use.
 */
export function wordClasses(tokens: Tokens): Uint32Array {
  table ??= buildTable();
  const classes = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const shape = tokens.shape[token]!;
    if (shape > Shape.Mixed) continue;
    const bits = table.get(tokens.hash[token]!);
    // "US" among lower-case words is not "us"; in a line of capitals it is.
    classes[token] = bits && shape === Shape.AllCaps && isLoneCaps(tokens, token) ? bits & ~ORDINARY : bits;
  }
  return classes;
}

const ORDINARY = Is.Function | Is.Particle | Is.Joiner | Is.PersonVerb;

function isLoneCaps({ shape, count }: Tokens, token: number): boolean {
  return (
    !(token > 0 && shape[token - 1] === Shape.AllCaps) && !(token + 1 < count && shape[token + 1] === Shape.AllCaps)
  );
}
