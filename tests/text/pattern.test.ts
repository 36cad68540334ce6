import { expect, it } from 'vitest';
import { pattern } from '../../src/text/pattern';

const cases: readonly [source: string, flags: string, same: RegExp][] = [
  ['a|b', '', /a|b/],
  ['a|\n      b c|\n  d', 'i', /a|b c|d/i],
  [String.raw`\b(?:one|` + '\n' + String.raw`  two) of\s`, 'g', /\b(?:one|two) of\s/g],
  ['one  |\n two', '', /one {2}|two/],
];
it.each(cases)('%j with %j', (source, flags, same) => {
  expect(pattern(source, flags).flags).toBe(same.flags);
  for (const text of ['a', 'b c', 'B C', 'bc', 'one of ', 'two of\n', 'twoof', 'one  ', 'one ', 'two'])
    expect(text.search(pattern(source, flags)), text).toBe(text.search(same));
});

it('refuses what is not a regular expression', () => {
  expect(() => pattern('(a|\n b')).toThrow(SyntaxError);
});
