import { describe, expect, it } from 'vitest';
import { compareReadings, type Change } from '../../src/changes/compare-readings';
import { articleFromText } from '../../src/text/article';

const closed = 'The bridge at Kelm is closed after the flood, and 12 people were hurt.';
const ferry = 'A ferry carries cars over the river until the evening.';
const mayor = 'The mayor said that the repair would take three weeks.';
const school = 'Pupils from the other bank have lessons in the town hall.';
const before = [closed, ferry, mayor];

const compare = (...paragraphs: string[]) => compareReadings(before, articleFromText(paragraphs.join('\n\n')));
const worded = (changes: readonly Change[] | null) =>
  changes?.map((change) =>
    change.kind === 'changed'
      ? change.pieces.map(({ kind, text }) => (kind === 'same' ? text : `${kind}[${text}]`)).join(' ')
      : `${change.kind}: ${change.text}`,
  ) ?? null;

const cases: readonly [what: string, now: readonly string[], expected: readonly string[] | null][] = [
  ['nothing', before, []],
  ['other spaces alone', [closed.replace(' ', '  '), ferry, mayor], []],
  ['another order', [mayor, closed, ferry], []],
  ['a new paragraph', [closed, ferry, school, mayor], [`new: ${school}`]],
  ['a paragraph that is gone', [closed, mayor], [`gone: ${ferry}`]],
  [
    'a figure',
    [closed.replace('12', '15'), ferry, mayor],
    ['The bridge at Kelm is closed after the flood, and gone[12] new[15] people were hurt.'],
  ],
  [
    'words at the end',
    [closed, ferry, mayor.replace('three weeks.', 'until May.')],
    ['The mayor said that the repair would take gone[three weeks.] new[until May.]'],
  ],
  ['a paragraph in other words', [closed, ferry, school], [`new: ${school}`, `gone: ${mayor}`]],
  ['two that became alike', [closed, ferry, ferry, mayor], []],
  ['another article', [school, 'Classes begin at nine.', 'Lunch is served at noon.'], null],
];
it.each(cases)('tells of %s', (_, now, expected) => expect(worded(compare(...now))).toEqual(expected));

it('gives the place of a paragraph in the article as it is now', () => {
  const article = articleFromText([closed, school, ferry, mayor].join('\n\n'));
  const [change] = compareReadings(before, article) ?? [];
  const span = change && 'span' in change ? change.span : { start: 0, end: 0 };
  expect(article.text.slice(span.start, span.end)).toBe(school);
});

describe('figures', () => {
  const figures = (was: string, is: string) => {
    const rest = [ferry, mayor];
    const [change] = compareReadings([was, ...rest], articleFromText([is, ...rest].join('\n\n'))) ?? [];
    return change?.kind === 'changed' ? change.figures.map((figure) => `${figure.before} → ${figure.after}`) : [];
  };
  it.each<[was: string, is: string, expected: string[]]>([
    [closed, closed.replace('12', '15'), ['12 people → 15 people']],
    [
      'The dam cost $3 million and holds 40 tonnes of water for the mills.',
      'The dam cost $4.5 million and holds 55 tonnes of water for the mills.',
      ['$3 million → $4.5 million', '40 tonnes → 55 tonnes'],
    ],
    ['At least 12 people were hurt at the bridge.', 'At least twelve people were hurt at the bridge.', []],
    ['The old bridge has 12 arches of stone.', 'The new bridge has 12 arches of stone.', []],
    ['The bridge has arches of stone and brick.', 'The bridge has 12 arches of stone and brick.', []],
  ])('%s', (was, is, expected) => expect(figures(was, is)).toEqual(expected));
});

it('holds two texts without a common word, and two very long paragraphs', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `Paragraph ${at} of the old text.`);
  const others = many.map((text) => text.replaceAll(/\w+/g, 'x$&'));
  expect(compareReadings(many, articleFromText(others.join('\n\n')))).toBeNull();
  const words = Array.from({ length: 9_000 }, (_, at) => `w${at}`);
  const half = words.map((word, at) => (at % 3 === 0 ? 'other' : word));
  const [change] = compareReadings([words.join(' ')], articleFromText(half.join(' '))) ?? [];
  expect(change?.kind === 'changed' && change.pieces.map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
