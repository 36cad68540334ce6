/**
 * Finds grammatical persons in a text: "I", "we", "you", "he", "she", "they". Matching drops these words, but
 * somebody's claim about themselves is repeated with "I", one about others with "they".
 */
import { tokenise } from '../../text/tokens';
import { wordValues } from '../../text/word-values';
import { personWords } from './person-words';

/** One bit each, in the order of `personWords`. */
export const Person = { I: 1, We: 2, You: 4, He: 8, She: 16, They: 32 } as const;

const personOf = wordValues<number>(personWords.map((words, index) => [1 << index, words]));

/** Returns the persons in a text, as bits. */
export function personsIn(text: string): number {
  const tokens = tokenise(text);
  let persons = 0;
  for (let token = 0; token < tokens.count; token++) persons |= personOf(tokens.hash[token]!) ?? 0;
  return persons;
}

/** Counts the persons that two texts share. */
export function countShared(left: number, right: number): number {
  let count = 0;
  for (let rest = left & right; rest !== 0; rest &= rest - 1) count++;
  return count;
}
