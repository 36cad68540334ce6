import { describe, expect, it } from 'vitest';
import {
  beginsWithCapital,
  beginsWithLetter,
  betweenWords,
  endsInLetter,
  endsInSmallLetter,
  wordsOf,
} from '../../../src/page/find/letter-patterns';
import { endsSentence } from '../../../src/page/find/stray-rules';

describe('letters of any script', () => {
  it.each([
    ['Kell', true, true, true, true],
    ['kelL', true, false, true, false],
    ['Ålund', true, true, true, true],
    ['ålundÉ', true, false, true, false],
    ['東京', true, false, true, false],
    ['7 days', false, false, true, true],
    ['“Kell”', false, false, false, false],
    ['', false, false, false, false],
    ['_x9', false, false, false, false],
  ])('%j', (text, isLetter, isCapital, endsSo, endsSmall) => {
    expect(beginsWithLetter(text)).toBe(isLetter);
    expect(beginsWithCapital(text)).toBe(isCapital);
    expect(endsInLetter(text)).toBe(endsSo);
    expect(endsInSmallLetter(text)).toBe(endsSmall);
  });
});

it.each([
  ['Kell’s 2nd bridge – closed', ['Kell', 's', '2nd', 'bridge', 'closed']],
  ['Møte i Ålund, 3. mai', ['Møte', 'i', 'Ålund', '3', 'mai']],
])('splits %j between words', (text, words) => expect(text.split(betweenWords(text))).toEqual(words));

it.each([
  ['It’s 3 o’clock', ['It', 's', 'o', 'clock']],
  ['naïve 2', ['naïve']],
  ['12:30', null],
])('reads the words of %j', (text, words) => expect(text.match(wordsOf(text))?.slice() ?? null).toEqual(words));

it.each([
  ['The bridge closed.', true],
  ['“The bridge closed.”', true],
  ['The bridge closed (for good!)', true],
  ['橋が閉じた。', true],
  ['Bridges', false],
  ['Bridges (2)', false],
  ['', false],
])('says whether %j ends as a sentence', (text, ends) => expect(endsSentence(text)).toBe(ends));
