/** Splits an alias into the words that it is looked up by. */
import { TokenBuffer } from '../../text/token-buffer';
import { tokeniseInto } from '../../text/tokens';
import { Shape, type Tokens } from '../../text/token';
import { MOST_WORDS, NO_WORDS, nextWord, withWord } from './alias-words';

/** Length of most aliases (UTF-16 units); a longer one makes the buffer grow. */
const LENGTH = 128;

let buffer: TokenBuffer | null = null;

/**
 * Returns the words of an alias, or null if it has none or more than the layout holds. The tokens are valid only until
 * the next call.
 */
export function wordsOf(alias: string): { tokens: Tokens; at: number[]; hash: number } | null {
  const tokens = tokeniseInto((buffer ??= new TokenBuffer(LENGTH)), alias);
  const at: number[] = [];
  let hash = NO_WORDS;
  // Marks before the first word are ignored ("'s-Hertogenbosch").
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
