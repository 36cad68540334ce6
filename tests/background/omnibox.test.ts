import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { askedFrom, suggestionsOf } from '../../src/background/omnibox';
import { search } from '../../src/core/search/search';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { searchDataset } from '../core/search/search-dataset';

const t = makeTranslate(messagesIn(english), 'en');
const suggested = (typed: string, marked: boolean) =>
  suggestionsOf({ ...search(typed, [searchDataset]), briefs: {} }, marked, t);

describe('what the address bar suggests', () => {
  it.each<[typed: string, lines: readonly string[]]>([
    ['merkel', ['Angela Merkel – Person']],
    [
      'measles vaccine',
      ['Vaccines against measles contain microchips. – Contradicted by cited sources · a radio host · January 1, 2026'],
    ],
    ['nobody at all', []],
    // A name and a figure: of each kind there is one.
    [
      'norland',
      [
        'Norland – Place',
        'Union of Norland Towns – Organisation',
        'People driven from their homes in Norland – 2 estimates · newest of June 2025',
      ],
    ],
  ])('for "%s"', (typed, lines) =>
    expect(suggested(typed, false).map(({ description }) => description)).toEqual(lines),
  );

  it('is XML where the browser reads XML, with nothing of the words as a tag', () => {
    expect(suggested("o'brien", true)[0]?.description).toBe('<match>Seán O’Brien</match> <dim>Person</dim>');
    const answer = search('merkel', [searchDataset]);
    const [mention] = answer.annotations.mentions;
    const named = { ...mention!, entity: { ...mention!.entity!, name: '<b>&"x"' } };
    const odd = { ...answer, annotations: { ...answer.annotations, mentions: [named] }, briefs: {} };
    expect(suggestionsOf(odd, true, t)[0]?.description).toContain('<match>&lt;b&gt;&amp;&quot;x&quot;</match>');
  });

  it('is never more than five lines, each with a content of its own', () => {
    const contents = suggested('a', false).map(({ content }) => content);
    expect(contents.length).toBeLessThanOrEqual(5);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('leads to the record of the line that was chosen', () => {
    const [line] = suggested('merkel', false);
    expect(askedFrom(line!.content)).toEqual({
      words: 'Angela Merkel',
      open: { dataset: 'made-up', id: 'angela-merkel' },
    });
  });
});

describe('what was entered', () => {
  it.each<[entered: string, words: string, open: object | null]>([
    ['merkel', 'merkel', null],
    ['a [b] c', 'a [b] c', null],
    ['Lena Berg [sidelight/Q42]', 'Lena Berg', { dataset: 'sidelight', id: 'Q42' }],
    ['A claim that is long… [made-up/x-1]', 'A claim that is long', { dataset: 'made-up', id: 'x-1' }],
    ['', '', null],
  ])('"%s"', (entered, words, open) => expect(askedFrom(entered)).toEqual({ words, open }));
});
