import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens';
import { checkHash, foldWord, hashWord } from '../../src/text/word-hash';
import { Shape, tokenText } from '../../src/text/token';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

describe('what is one token', () => {
  it.each<[string, string]>([
    ['Russia’s 2022 invasion, "U.S."', 'Russia|’s|2022|invasion|,|"|U.S.|"'],
    ["Don't call O'Brien's dog", "Don't|call|O'Brien|'s|dog"],
    ["Radio 4's show, 2019’s vote, 4'6", "Radio|4|'s|show|,|2019|’s|vote|,|4|'|6"],
    ['Russia-Ukraine talks', 'Russia|-|Ukraine|talks'],
    ['Russia/Ukraine', 'Russia|/|Ukraine'],
    ['in D.C. today', 'in|D.C.|today'],
    ['J.K. Rowling, J. K. Rowling', 'J.K.|Rowling|,|J|.|K|.|Rowling'],
    ['the U.S.A and the U.S', 'the|U.S.A|and|the|U.S'],
    ['J.K.Rowling', 'J.K.|Rowling'],
    ['Vitamin C.', 'Vitamin|C|.'],
    ['at 12:30 it cost $1,200.50, or 2.5bn', 'at|12:30|it|cost|$|1,200.50|,|or|2.5bn'],
    ['1,2 and 3.', '1,2|and|3|.'],
    ['the 47th and G20', 'the|47th|and|G20'],
    ['wait... what… yes', 'wait|.|.|.|what|…|yes'],
    ['a – b — c', 'a|–|b|—|c'],
    ['‘We’re here’', '‘|We’re|here|’'],
    ['«Да»', '«|Да|»'],
    ['Zel\u00adensky, Pu\u200btin', 'Zel\u00adensky|,|Pu\u200btin'],
    ['Erdog\u0306an', 'Erdog\u0306an'],
    ['中文 and עברית', '中文|and|עברית'],
    ['no\u00a0break', 'no|break'],
    ['states’ rights', 'states|’|rights'],
    ['', ''],
    [' \n\t ', ''],
    ["'s", "'|s"],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });
});

describe('how a token is written', () => {
  it.each<[string, number]>([
    ['word', Shape.Lower],
    ['Word', Shape.Capitalised],
    ['NATO', Shape.AllCaps],
    ['U.S.', Shape.AllCaps],
    ['McDonald', Shape.Mixed],
    ['iPhone', Shape.Mixed],
    ['A', Shape.Capitalised],
    ['2022', Shape.Number],
    ['中文', Shape.Uncased],
    ['"', Shape.Quote],
    ['“', Shape.Quote],
    ['-', Shape.Punctuation],
    ['É', Shape.Capitalised],
    ['Élan', Shape.Capitalised],
    ['élan', Shape.Lower],
    ['G20', Shape.Capitalised],
  ])('%s', (text, shape) => {
    expect(tokenise(text).shape[0]).toBe(shape);
  });
});

describe('words that fold alike', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Zürich', 'ZURICH'],
    ['U.S.', 'us'],
    ['U.S.A', 'USA'],
    ['O’Brien', "o'brien"],
    ['Straße', 'strasse'],
    ['STRAẞE', 'Straße'],
    ['Ǽthel', 'aethel'],
    ['Łódź', 'lodz'],
    ['Pu\u200btin', 'Putin'],
    ['Erdog\u0306an', 'Erdoğan'],
    ['Ångström', 'angstrom'],
    ['I.R.S.', 'IRS'],
    ['É.U.', 'eu'],
    ['isnʼt', "isn't"],
    ['Har\u2060bour', 'harbour'],
    ['\ufb01sh', 'fish'],
  ])('%s and %s', (one, other) => {
    expect(hashWord(one)).toBe(hashWord(other));
    expect(checkHash(one, 0, one.length, 0)).toBe(checkHash(other, 0, other.length, 0));
    expect(foldWord(one)).toBe(foldWord(other));
  });
  it.each([
    ['Putin', 'Putine'],
    ['us', 'it'],
    ['1.5', '15'],
    ['١.٥', '١٥'],
    ['resume', 'résumés'],
  ])('not %s and %s', (one, other) => {
    expect(hashWord(one)).not.toBe(hashWord(other));
  });
});

describe('any text', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'U.S.',
      "'s",
      '’',
      '\ud83d',
      '\udc00',
      '\u200b',
      '1,2.3',
      'A.B',
      'é',
      '中',
      '\u0301',
      'Mr.',
      '"',
      '…',
      '\u00ad',
      '\r\n',
      'X.'.repeat(9),
    ),
  );
  const anyText = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));

  it('has tokens in order, apart, inside it and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        let before = 0;
        for (let index = 0; index < tokens.count; index++) {
          expect(tokens.start[index]).toBeGreaterThanOrEqual(before);
          expect(tokens.end[index]).toBeGreaterThan(tokens.start[index]!);
          before = tokens.end[index]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
  it('loses nothing but white space and invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = words(text)
          .join('')
          .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
        expect(kept).toBe(text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0020\u007f]/g, ''));
      }),
      { numRuns: 500 },
    );
  });
  it('folds each word to the characters that its hash is made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        for (let index = 0; index < tokens.count; index++) {
          if (tokens.shape[index]! <= Shape.Possessive)
            expect(hashWord(foldWord(tokenText(tokens, index)))).toBe(tokens.hash[index]);
        }
      }),
      { numRuns: 500 },
    );
  });
  it.each<[string, string]>([
    ['one word', 'a'.repeat(200_000)],
    ['dotted letters', `${'A.'.repeat(100_000)}a`],
    ['apostrophes', "a'".repeat(100_000)],
    ['marks', `a${'\u0301'.repeat(200_000)}`],
    ['numbers', '1,'.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
  ])('is read in linear time: 200,000 characters of %s', (_name, text) => {
    // Far from a benchmark: a quadratic scan would take minutes.
    const start = performance.now();
    tokenise(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
