import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TERM, termAt, termOfWord, termsOfAll } from '../../src/wording/terms';
import { tokenise } from '../../src/text/tokens';
import { foldWord, hashWord } from '../../src/text/word-hash';
import { Shape } from '../../src/text/token';

/** The term of a text's only token. */
function termOf(text: string): number {
  const tokens = tokenise(text);
  expect(tokens.count).toBe(1);
  return termAt(tokens, 0);
}

describe('the term of a word', () => {
  it.each([
    ['I.R.S.', 'IRS'],
    ['F.B.I.', 'FBI'],
    ['F.B.I', 'fbi'],
    ['U.S.', 'US'],
    ['U.S.A.', 'US'],
    ['U.S.', 'USA'],
    ['U.K.', 'British'],
    ['N.A.T.O.', 'NATO'],
    ['Søren', 'SOREN'],
    ['Łódź', 'Lodz'],
    ['Straßen', 'strassen'],
    ['Erdog\u0306an', 'Erdoğan'],
    ['Σίσυφος', 'ΣΊΣΥΦΟς'],
    ['O’Brien', "O'Brien"],
    ['OʼBrien', "o'brien"],
    ['vac\u00adci\u200bnes', 'vaccine'],
    ['Har\u2060bour', 'harbour'],
    ['\ufb01shing', 'fishing'],
  ])('is the same for %s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
    expect(termOf(one)).not.toBe(NO_TERM);
  });

  it.each([
    ['4.5', '45'],
    ['US', 'us'],
    ['WHO', 'who'],
    ['IT', 'it'],
    ['liquid', 'costarring'],
    ['declinate', 'Macallums'],
  ])('is another for %s than for %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
    expect(termOf(one)).toBe(termOf(one));
  });
});

/** "US" is the country, and only in capitals. */
const isName = (text: string) => tokenise(text).shape[0] === Shape.AllCaps && /^(?:us|it|who)$/.test(foldWord(text));

describe('any spelling of a word', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const word = fc.oneof(
    fc.string({ unit: letter, minLength: 1, maxLength: 9 }),
    fc.constantFrom(
      'irs',
      'fbi',
      'us',
      'usa',
      'uk',
      'dr',
      'president',
      'americans',
      'vaccinated',
      'died',
      'children',
      'covid',
      'the',
      'strasse',
      'soren',
      "o'brien",
      "don't",
    ),
  );
  const others: Readonly<Record<string, readonly string[]>> = {
    a: ['á', 'å', 'Ä', 'a\u0301', 'ａ'],
    d: ['đ', 'Ð'],
    e: ['é', 'Ë', 'e\u0308'],
    h: ['ħ'],
    i: ['ı', 'İ', 'ï'],
    l: ['ł', 'Ł'],
    n: ['ñ'],
    o: ['ø', 'Ø', 'ö'],
    s: ['š', 'ſ'],
    u: ['ü'],
    "'": ['’', 'ʼ'],
  };
  /** How one letter may be written: as it is, as a capital, with a mark, with something invisible behind it. */
  const written = (unit: string) =>
    fc
      .tuple(
        fc.constantFrom(unit, unit, unit.toUpperCase(), ...(others[unit] ?? [])),
        fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u2060', '\ufeff'),
      )
      .map((parts) => parts.join(''));
  const spelling = (plain: string) =>
    fc.oneof(
      fc.tuple(...[...plain].map(written)).map((units) => units.join('')),
      ...(/^[a-z]{2,6}$/.test(plain)
        ? [fc.constantFrom(`${[...plain.toUpperCase()].join('.')}.`, [...plain.toUpperCase()].join('.'))]
        : []),
    );
  const twoSpellings = word.chain((plain) => fc.tuple(spelling(plain), spelling(plain)));

  it('has one term with every other spelling of its hash, in either order', () => {
    fc.assert(
      fc.property(twoSpellings, ([one, other]) => {
        const tokens = tokenise(`${one} ${other} ${one}`);
        fc.pre(tokens.count === 3 && isName(one) === isName(other));
        expect(tokens.hash[1]).toBe(tokens.hash[0]);
        const terms = [0, 1, 2].map((token) => termAt(tokens, token));
        expect(new Set(terms).size).toBe(1);
        // Nothing is remembered of these.
        expect(termOfWord(other)).toBe(termOfWord(one));
        if (!isName(one)) expect(termOfWord(one)).toBe(terms[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays what it is when so many words were read that it was forgotten', () => {
    const before = ['I.R.S.', 'liquid', 'Søren'].map(termOf);
    for (const each of ['IRS', 'costarring', 'soren']) termOf(each);
    termsOfAll(tokenise(Array.from({ length: 1 << 17 }, (_, count) => `w${count}`).join(' ')));
    expect(['IRS', 'liquid', 'soren'].map(termOf)).toEqual(before);
    expect(hashWord('liquid')).toBe(hashWord('costarring'));
  });
});
