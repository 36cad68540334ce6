/** Recognises nouns for people, things and relatives. */
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { classBits, Word } from '../../statements/grammar/word-classes';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { address, noPersons, personNouns, relations, thingNouns } from './introduction-words';

const isAddressWord = wordSet(address);
const isListedPerson = wordSet(personNouns);
const isNoPerson = wordSet(noPersons);
const isThingWord = wordSet(thingNouns);
const isRelationWord = wordSet(relations);

/** Endings of nouns for persons: teacher, actor, pianist, musician, chairwoman, salesperson. */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|person)$/;
const SHORTEST_GUESS = 5;

/** Whether it is only a form of address: "Mr", "Sir", "Dr". */
export function isAddress({ tokens }: NameScan, at: number): boolean {
  return isAddressWord(tokens.hash[at]!);
}

/** Whether it is a noun or office for one person; for lower-case words the ending counts too. */
export function isPersonNoun(scan: NameScan, at: number): boolean {
  if (isListed(scan, at)) return true;
  const { tokens, classes } = scan;
  if (tokens.shape[at] !== Shape.Lower || classes[at]! & (Is.Function | Is.PersonVerb)) return false;
  if (isThingWord(tokens.hash[at]!) || isNoPerson(tokens.hash[at]!)) return false;
  const word = tokenText(tokens, at);
  return word.length >= SHORTEST_GUESS && PERSON_ENDING.test(word);
}

/** Whether it is a listed noun for a person, without looking at the ending. */
export function isListed({ tokens, classes }: NameScan, at: number): boolean {
  if (tokens.shape[at]! > Shape.Mixed) return false;
  const hash = tokens.hash[at]!;
  const bits = classes[at]!;
  if (bits & Is.Honorific) return !isAddressWord(hash) || isRelationWord(hash);
  if (bits & (Is.TitleHead | Is.RoleNoun) || isListedPerson(hash) || isRelationWord(hash)) return true;
  const word = classBits(hash);
  return (word & Word.Role) !== 0 && !(word & Word.Group);
}

/** Whether it is a relative, which needs an owner: "friend", "daughter". */
export function isRelation({ tokens }: NameScan, at: number): boolean {
  return isRelationWord(tokens.hash[at]!);
}

/** Whether it is a noun for an organisation, a place, a vessel or a work. */
export function isThingNoun({ tokens }: NameScan, at: number): boolean {
  return tokens.shape[at]! <= Shape.Mixed && isThingWord(tokens.hash[at]!);
}
