/**
 * Grammatical persons: whether "I", "we", "you", "he", "she" or "they" stand in a text. Matching drops
 * such words as function words, but a claim that somebody made of himself comes back as "I", one about
 * others as "they".
 */
import { tokenise } from '../../text/tokens';
import { wordValues } from '../../text/word-values';
import { personWords } from './person-words';

/** One bit each, in the order of `personWords`. */
export const Person = { I: 1, We: 2, You: 4, He: 8, She: 16, They: 32 } as const;

const personOf = wordValues<number>(personWords.map((words, index) => [1 << index, words]));

/** The persons in a text, as bits. */
export function personsIn(text: string): number {
  const tokens = tokenise(text);
  let persons = 0;
  for (let token = 0; token < tokens.count; token++) persons |= personOf(tokens.hash[token]!) ?? 0;
  return persons;
}

/** How many persons two texts have in common. */
export function countShared(left: number, right: number): number {
  let count = 0;
  for (let rest = left & right; rest !== 0; rest &= rest - 1) count++;
  return count;
}
