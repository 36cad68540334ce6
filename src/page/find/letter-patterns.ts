/**
 * Patterns with classes of Unicode letters. As a literal such a pattern costs every page a tenth of a millisecond, whether
 * it is tried or not: engines check the literals of a script while they parse it, and again when the function around one
 * is compiled. Here a pattern is made when it is first asked for.
 */

/**
 * Returns a function that returns a pattern, always the same one.
 * @param source as `String.raw`, so that backslashes stay
 */
export function letterPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | null = null;
  return () => (pattern ??= new RegExp(source, flags));
}

export const beginsWithLetter = letterPattern(String.raw`^\p{L}`);
export const endsInLetter = letterPattern(String.raw`\p{L}$`);
export const beginsWithCapital = letterPattern(String.raw`^\p{Lu}`);
export const endsInSmallLetter = letterPattern(String.raw`\p{Ll}$`);
/** All that is neither a letter nor a digit, in stretches. */
export const betweenWords = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'gu');
