/**
 * Makes a regular expression whose source is written over several lines. Line breaks, and the spaces at the beginning of
 * a line, are left out: a space that counts is written within a line.
 * @param source as `String.raw`, so that backslashes stay
 * @throws SyntaxError if the source is not a regular expression
 */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replace(/\n\s*/g, ''), flags);
}
