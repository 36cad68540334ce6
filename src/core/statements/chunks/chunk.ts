/** One piece of a sentence, as `chunks.ts` cuts it. */
import type { VerbForm } from '../grammar/verb-forms';

export const Kind = {
  Noun: 0,
  Verb: 1,
  Prep: 2,
  Comma: 3,
  Conjunction: 4,
  Subordinator: 5,
  That: 6,
  Relative: 7,
  Question: 8,
  Quote: 9,
  Colon: 10,
  Dash: 11,
  Parenthesis: 12,
  Adverb: 13,
  Time: 14,
  Infinitive: 15,
  Semicolon: 16,
  Other: 17,
  /** "according to". */
  According: 18,
} as const;
export type KindCode = (typeof Kind)[keyof typeof Kind];

export interface Chunk {
  readonly kind: KindCode;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Last word of a noun phrase, main verb of a verb group; else the first token. */
  readonly head: number;
  /** The head's hash as a token. */
  readonly hash: number;
  /** Class bits of all words of the chunk together. */
  readonly bits: number;
  /** For a verb group with a reporting verb. */
  readonly verb: VerbForm | null;
  /** For a verb group: whether it has a verb that agrees with a subject ("has said", not "saying"); for a quotation: whether a verb may be in it. */
  readonly finite: boolean;
  readonly passive: boolean;
  /** For a noun phrase: whether its last word is written as a name. */
  readonly named: boolean;
  /** For a noun phrase: whether it ends in 's ("on CNN's"). */
  readonly possessive: boolean;
  /** For a noun phrase: whether it has an owner ("Brandt's claim", "his claim"). */
  readonly owned: boolean;
  /** For a noun phrase: whether it begins with "a" or a like word, as descriptions do ("a claim", "a think tank"). */
  readonly indefinite: boolean;
  /** For a noun phrase: whether it is nobody ("no official", "nobody"). */
  readonly negative: boolean;
  /** For a quotation: whether it ends as speech does before its cue, with a comma or an end mark inside. */
  readonly spoken: boolean;
}

/** Makes a chunk that is not a noun phrase, a verb group or a quotation. */
export function plainChunk(kind: KindCode, first: number, last: number, hash: number, bits = 0): Chunk {
  return {
    kind,
    first,
    last,
    head: first,
    hash,
    bits,
    verb: null,
    finite: false,
    passive: false,
    named: false,
    possessive: false,
    owned: false,
    indefinite: false,
    negative: false,
    spoken: false,
  };
}

/**
 * Makes a chunk of a quotation. All chunks are made with the same fields in the same order, because copies with others
 * make every access slow.
 */
export function quoteChunk(first: number, last: number, hash: number, spoken: boolean, finite: boolean): Chunk {
  return {
    kind: Kind.Quote,
    first,
    last,
    head: first,
    hash,
    bits: 0,
    verb: null,
    finite,
    passive: false,
    named: false,
    possessive: false,
    owned: false,
    indefinite: false,
    negative: false,
    spoken,
  };
}

/** Returns a verb group that includes the "to" before it. */
export function infinitiveChunk({ last, head, hash, bits, verb, passive }: Chunk, first: number): Chunk {
  return {
    kind: Kind.Infinitive,
    first,
    last,
    head,
    hash,
    bits,
    verb,
    finite: false,
    passive,
    named: false,
    possessive: false,
    owned: false,
    indefinite: false,
    negative: false,
    spoken: false,
  };
}
