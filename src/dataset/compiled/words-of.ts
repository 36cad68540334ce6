/** An alias as the words that it is looked up by. */
import { TokenBuffer } from '../../text/token-buffer';
import { tokeniseInto } from '../../text/tokens';
import { Shape, type Tokens } from '../../text/token';
import { MOST_WORDS, NO_WORDS, nextWord, withWord } from './alias-words';

/** Characters of most aliases; a longer one makes it grow. */
const LENGTH = 128;

let buffer: TokenBuffer | null = null;

/**
 * The words of an alias, or null for one without words or with more than the layout holds. The tokens
 * hold until the next alias is asked for.
 */
export function wordsOf(alias: string): { tokens: Tokens; at: number[]; hash: number } | null {
  const tokens = tokeniseInto((buffer ??= new TokenBuffer(LENGTH)), alias);
  const at: number[] = [];
  let hash = NO_WORDS;
  // Marks before the first word are not part of what is looked up ("'s-Hertogenbosch").
  for (let token = firstWord(tokens); token >= 0; token = nextWord(tokens, token)) {
    at.push(token);
    hash = withWord(hash, tokens.hash[token]!);
  }
  return at.length > 0 && at.length <= MOST_WORDS ? { tokens, at, hash } : null;
}

function firstWord({ count, shape }: Tokens): number {
  for (let token = 0; token < count; token++) if (shape[token]! < Shape.Possessive) return token;
  return -1;
}
