/** Tells whether a description says more than kind, country and name. */

/** Words that a description may have beside kind and country without saying anything further. */
const EMPTY_WORDS = new Set(
  'a an and the of in from is was who which that person people man woman country state place organisation organization'.split(
    ' ',
  ),
);

/** Kinds of bodies, and words around a year: all that many lines of the wide tier say. */
const THIN_WORDS = new Set(
  'institution higher education educational company business body government founded born died dates since cited as source world news'.split(
    ' ',
  ),
);

/**
 * Whether a description says more than its kind, its country and its name.
 * @param known what a card says beside the description: kind, name, country and the country's adjectives
 */
export const saysMore = (description: string, known: readonly string[]): boolean =>
  hasFurtherWord(description, known, (word) => EMPTY_WORDS.has(word));

/** Whether a line of the wide tier, which has no kind apart, says more than a kind of body, a country and years. */
export const lineSaysMore = (description: string, known: readonly string[]): boolean =>
  hasFurtherWord(description, known, (word) => EMPTY_WORDS.has(word) || THIN_WORDS.has(word));

function hasFurtherWord(description: string, known: readonly string[], isEmpty: (word: string) => boolean): boolean {
  const told = new Set(known.flatMap(wordsOf));
  return wordsOf(description).some((word) => !told.has(word) && !isEmpty(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
