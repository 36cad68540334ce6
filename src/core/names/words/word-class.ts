import { Shape, type Tokens } from '../../../text/token';
import { wordBits } from '../../../text/word-bits';
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

/** Bits of `Is` for a word; 0 for a word in no list. */
const bitsOf = wordBits([
  [Is.Honorific, lists.honorifics],
  [Is.TitleHead, lists.titleHeads],
  [Is.TitleModifier, lists.titleModifiers],
  [Is.OrganisationHead, lists.organisationHeads],
  [Is.CompanyEnding, lists.companyEndings],
  [Is.PlaceHead, lists.placeHeads],
  [Is.PlaceOpener, lists.placeOpeners],
  [Is.EventHead, lists.eventHeads],
  [Is.WorkHead, lists.workHeads],
  [Is.Calendar, lists.calendarWords],
  [Is.Group, lists.groupWords],
  [Is.Particle, lists.nameParticles],
  [Is.Joiner, lists.nameJoiners],
  [Is.Generation, lists.generationSuffixes],
  [Is.CompoundEnding, lists.compoundEndings],
  [Is.PlacePreposition, lists.placePrepositions],
  [Is.PersonVerb, lists.personVerbs],
  [Is.RoleNoun, lists.roleNouns],
  [Is.Credit, lists.creditWords],
  [Is.HyphenPrefix, lists.hyphenPrefixes],
  [Is.PossessiveInside, lists.possessiveInside],
  [Is.OnHead, lists.onHeads],
  [Is.Style, lists.styles],
  [Is.Noble, lists.nobleTitles],
  [Is.SurnameHead, lists.surnameHeads],
  [Is.OfHead, lists.ofHeads],
  [Is.Function, functionWords],
  [Is.Common, commonWords],
]);

/**
 * Returns the classes of every token, as bits of `Is`; 0 for punctuation and words in no list.
 */
export function wordClasses(tokens: Tokens): Uint32Array {
  const classes = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const shape = tokens.shape[token]!;
    if (shape > Shape.Mixed) continue;
    const bits = bitsOf(tokens.hash[token]!);
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
