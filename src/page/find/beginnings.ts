/**
 * Tests whether a line begins with one of many phrases. A pattern of all of them takes the engine a millisecond or two
 * to compile on each page; here the first three letters select the few to try.
 */

/** @param phrases returns patterns, each beginning with three literal characters in lower case; asked for the first line */
export function beginsWithOne(phrases: () => readonly string[]): (line: string) => boolean {
  let byLetters: PhrasesByLetters | null = null;
  return (line) => {
    byLetters ??= sorted(phrases());
    const letters = line.slice(0, LETTERS).toLowerCase();
    let tried = byLetters.get(letters);
    if (tried === undefined) return false;
    if (typeof tried[0] === 'string') byLetters.set(letters, (tried = [new RegExp(`^(?:${tried.join('|')})`, 'i')]));
    return (tried[0] as RegExp).test(line);
  };
}

const LETTERS = 3;

/** The phrases with the same first letters, or one pattern of them all. */
type PhrasesByLetters = Map<string, (string | RegExp)[]>;

function sorted(phrases: readonly string[]): PhrasesByLetters {
  const byLetters: PhrasesByLetters = new Map();
  for (const phrase of phrases) {
    const letters = phrase.slice(0, LETTERS);
    const tried = byLetters.get(letters);
    if (tried) tried.push(phrase);
    else byLetters.set(letters, [phrase]);
  }
  return byLetters;
}
