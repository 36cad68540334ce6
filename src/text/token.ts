/** How a token is written. */
export const Shape = {
  Lower: 0,
  /** First letter upper case, the rest lower: "Russia". */
  Capitalised: 1,
  /** Two or more letters, all upper case: "NATO", "U.S.". A single capital letter is Capitalised. */
  AllCaps: 2,
  /** Capitals inside: "McDonald", "iPhone". */
  Mixed: 3,
  /** Starts with a digit: "2022", "1,200.5", "47th". */
  Number: 4,
  /** A letter without case, such as Chinese or Arabic. */
  Uncased: 5,
  /** The possessive ending 's. */
  Possessive: 6,
  Quote: 7,
  Punctuation: 8,
} as const;

export type ShapeCode = (typeof Shape)[keyof typeof Shape];

export interface Tokens {
  readonly text: string;
  /** Number of used entries in the arrays. */
  readonly count: number;
  /** UTF-16 offset of each token's first unit. */
  readonly start: Uint32Array;
  /** UTF-16 offset after each token's last unit. */
  readonly end: Uint32Array;
  /** Folded hash of a word; the char code of a punctuation mark. */
  readonly hash: Uint32Array;
  /** A `Shape` each. */
  readonly shape: Uint8Array;
}

/**
 * Returns the text of a token as written. It allocates a string, so use it for hits only and compare `hash` otherwise.
 */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}
