/** How much a search takes and gives. */
export const searchLimits = {
  /** Longer searches are cut here (UTF-16 units): no name and hardly a claim is longer. */
  longest: 300,
  /** Of a search no more words than this must be in a name. */
  words: 12,
  /** Names, notes and figures that are given at most. */
  names: 8,
  notes: 8,
  topics: 4,
  /** Notes that are looked at for each that is given. */
  looked: 4,
  /** Share of a search, by rarity of its words, that a note or figure says at least. */
  cover: 0.5,
  /** Letters of the last word from which on it may be the beginning of a longer one in a note. */
  beginning: 3,
} as const;
