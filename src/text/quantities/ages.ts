/** Recognises a bare number as an age: "aged 40", "the age of 21", "Ana Ruiz, 65, said", "she is 35." */
import type { ParsedNumber } from './parsed-number';
import { afterPersonAge, agePronouns, ageVerbs, ageWords, expectancyWords, months, ofWords } from './words';
import { Shape, type Tokens } from '../token';
import { COMMA, DOT } from '../marks';

/** Largest age, and smallest age after a name; a smaller number there is more often a rank or a count. */
const OLDEST = 115;
const YOUNGEST_OF_NAME = 5;
/** No country's life expectancy is lower; a smaller number is a difference. */
const YOUNGEST_EXPECTED = 20;
/** Words between "expectancy" and its number. */
const FARTHEST_EXPECTANCY = 10;
/** The most verbs between pronoun and number: "will be turning". */
const MOST_VERBS = 3;

/** Whether a number without a unit is an age. */
export function isAge(tokens: Tokens, at: number, number: ParsedNumber, free: number, end: number): boolean {
  if (!number.digits || number.suffix || number.scale !== 1 || at <= free) return false;
  const before = tokens.hash[at - 1]!;
  if (ageWords(before)) return true;
  if (at - 2 >= free && ofWords(before) && ageWords(tokens.hash[at - 2]!)) return true;
  if (number.value <= OLDEST && number.value >= YOUNGEST_EXPECTED && isExpectancy(tokens, at, free)) return true;
  if (number.value > OLDEST || !Number.isInteger(number.value)) return false;
  return isAfterName(tokens, at, number, free, end) || isSaidOf(tokens, at, number, free, end);
}

/** "Life expectancy in the north was around 73." */
function isExpectancy(tokens: Tokens, at: number, free: number): boolean {
  for (let word = at - 1; word >= Math.max(free, at - FARTHEST_EXPECTANCY); word--)
    if (expectancyWords(tokens.hash[word]!)) return true;
  return false;
}

/** "Ana Ruiz, 65, said": between commas after two capitalised words. */
function isAfterName(tokens: Tokens, at: number, { value, next }: ParsedNumber, free: number, end: number): boolean {
  return (
    value >= YOUNGEST_OF_NAME &&
    at - 2 >= free &&
    tokens.hash[at - 1] === COMMA &&
    next < end &&
    (tokens.hash[next] === COMMA || tokens.hash[next] === DOT) &&
    isNameWord(tokens, at - 2) &&
    !isListed(tokens, next, end)
  );
}

const isNameWord = (tokens: Tokens, at: number) =>
  (tokens.shape[at] === Shape.Capitalised || tokens.shape[at] === Shape.Mixed) && !months(tokens.hash[at]!);

/** "Jones, 14, Smith, 12": scores in a list. */
function isListed(tokens: Tokens, comma: number, end: number): boolean {
  for (let at = comma + 1; at < Math.min(end - 1, comma + 4); at++)
    if (tokens.hash[at] === COMMA && tokens.shape[at + 1] === Shape.Number) return true;
  return false;
}

/** "she was 35 when …", "he turns 40." */
function isSaidOf(tokens: Tokens, at: number, { next }: ParsedNumber, free: number, end: number): boolean {
  const closes = next >= end || tokens.shape[next] === Shape.Punctuation || afterPersonAge(tokens.hash[next]!);
  if (!closes) return false;
  let verb = at - 1;
  while (verb > free && at - verb <= MOST_VERBS && ageVerbs(tokens.hash[verb]!)) verb--;
  return verb < at - 1 && agePronouns(tokens.hash[verb]!);
}
