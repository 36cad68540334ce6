/** A search of one letter. The first search of all takes three times as long as later ones, so this one goes before it. */
export const WARM_UP = 'a';

/** Limits of a search. */
export const searchLimits = {
  /** Longest search; the rest is cut (UTF-16 units). No name and hardly a claim is longer. */
  longest: 300,
  /** Largest number of words of a search that a name must have. */
  words: 12,
  /** Largest number of names, notes and figures in the result. */
  names: 8,
  notes: 8,
  topics: 4,
  /** Number of candidate notes for each note in the result. */
  looked: 4,
  /** Share of a search, by rarity of its words, that a note or figure must cover. */
  cover: 0.5,
  /** Fewest letters of a last word that may begin a longer one in a note. */
  beginning: 3,
} as const;
