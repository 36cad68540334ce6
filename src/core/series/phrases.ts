/** Looks for the phrases of a series in a text, ignoring case: whole words, `*` for any ending. */
/** By the list itself, because lists of a series stay the same object. */
const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether one of the phrases is in a text. */
export function saysOne(text: string, phrases: readonly string[]): boolean {
  return phrases.length > 0 && patternOf(phrases).test(text);
}

/** Whether one phrase of each list is in a text. */
export const saysAll = (text: string, lists: readonly (readonly string[])[]): boolean =>
  lists.every((phrases) => saysOne(text, phrases));

function patternOf(phrases: readonly string[]): RegExp {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    const words = phrases.map((phrase) =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', "[\\p{L}']*")
        .replaceAll(' ', '\\s+'),
    );
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(phrases, pattern);
  }
  return pattern;
}
