/** Words that tell whether a day is before or after the article's. */
import { wordBits } from '../../text/word-bits';

/** Tense signs of a word or a pair of words. */
export const Sign = {
  Future: 1,
  Past: 1 << 1,
  /** Either is possible: "was expected to speak on Tuesday". */
  Unsure: 1 << 2,
  /** "is expected": a future with `AfterIs`. */
  Is: 1 << 3,
  AfterIs: 1 << 4,
  /** "were supposed": unsure with `AfterWas`. */
  Was: 1 << 5,
  AfterWas: 1 << 6,
  /** "had been expected". */
  Had: 1 << 7,
  Been: 1 << 8,
  /** "to be held". */
  To: 1 << 9,
  Be: 1 << 10,
  AfterToBe: 1 << 11,
  /** "takes effect". */
  Take: 1 << 12,
  Effect: 1 << 13,
  /** A word in "-ed" that is not a verb in the past. */
  NoPast: 1 << 14,
} as const;

const AFTER_BOTH = Sign.AfterIs | Sign.AfterWas;

/** `Sign` bits. Other words in "-ed" are pasts. */
export const signWords = wordBits([
  [Sign.Future, "will won't shall would upcoming"],
  [
    Sign.Past,
    `said told was were had did came went took made gave found saw began won lost met fell rose struck left held spoke
    wrote sent became got knew brought ran stood shot sank spent paid lay kept heard built bought caught chose taught
    thought felt ate drank swam flew died broke drew drove fought grew hit led rode sold sang swore threw woke`,
  ],
  [Sign.Unsure, 'planned hoped wanted intended if unless may might could should'],
  [Sign.Is, 'is are'],
  [AFTER_BOTH, 'due set expected scheduled slated likely'],
  [Sign.AfterIs, 'about going'],
  [Sign.AfterWas, 'supposed to'],
  [Sign.Was, 'was were'],
  [Sign.Had, 'had'],
  [Sign.Been, 'been'],
  [Sign.To, 'to'],
  [Sign.Be, 'be'],
  [Sign.AfterToBe, 'held heard released published'],
  [Sign.Take, 'take takes'],
  [Sign.Effect, 'effect'],
  [Sign.NoPast, 'united need indeed embed hundred sacred naked feed speed seed breed exceed proceed succeed'],
]);
