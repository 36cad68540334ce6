/**
 * Letters of any script, told without Unicode patterns where ASCII is enough. Such a pattern costs a page a tenth of a
 * millisecond for each time that the engine reads it: as a literal while the script is parsed, again when the function
 * around it is compiled, and once more when it is first tried. So each is made when a text needs it.
 */

/**
 * Returns a function that returns a pattern, always the same one.
 * @param source as `String.raw`, so that backslashes stay
 */
export function letterPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | null = null;
  return () => (pattern ??= new RegExp(source, flags));
}

/** ASCII, and dashes, quotation marks and dots: no letter or digit but those of ASCII. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;
const BETWEEN_PLAIN_WORDS = /[^A-Za-z0-9]+/g;
const PLAIN_WORDS = /[A-Za-z]+/g;
const betweenAnyWords = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'gu');
const anyWords = letterPattern(String.raw`\p{L}+`, 'gu');

/** Returns a pattern of all that is neither a letter nor a digit in a text, in stretches. */
export const betweenWords = (text: string): RegExp => (PLAIN.test(text) ? BETWEEN_PLAIN_WORDS : betweenAnyWords());

/** Returns a pattern of the words of a text: letters only. */
export const wordsOf = (text: string): RegExp => (PLAIN.test(text) ? PLAIN_WORDS : anyWords());

const firstIsLetter = letterPattern(String.raw`^\p{L}`);
const lastIsLetter = letterPattern(String.raw`\p{L}$`);
const firstIsCapital = letterPattern(String.raw`^\p{Lu}`);
const lastIsSmall = letterPattern(String.raw`\p{Ll}$`);

const isSmallAscii = (unit: number) => unit >= 97 && unit <= 122;
const isCapitalAscii = (unit: number) => unit >= 65 && unit <= 90;
const isBeyondAscii = (unit: number) => unit > 127;

export function beginsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return isBeyondAscii(unit) ? firstIsLetter().test(text) : isSmallAscii(unit) || isCapitalAscii(unit);
}

export function endsInLetter(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return isBeyondAscii(unit) ? lastIsLetter().test(text) : isSmallAscii(unit) || isCapitalAscii(unit);
}

export function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return isBeyondAscii(unit) ? firstIsCapital().test(text) : isCapitalAscii(unit);
}

export function endsInSmallLetter(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return isBeyondAscii(unit) ? lastIsSmall().test(text) : isSmallAscii(unit);
}
