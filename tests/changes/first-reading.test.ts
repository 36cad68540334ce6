import { describe, expect, it } from 'vitest';
import { paragraphsOf, readingLimits, toKeep, type FirstReading } from '../../src/changes/first-reading';
import { articleFromText } from '../../src/text/article';

describe('the paragraphs of an article', () => {
  const { blocks, ...article } = articleFromText(
    'The bridge\n\nIt is\u00a0 closed\u00ad.\n\nPhoto: A. Marsh\n\n\u200b',
  );
  const kinds = ['title', 'paragraph', 'credit', 'paragraph'] as const;
  const paragraphs = paragraphsOf({ ...article, blocks: blocks.map((block, at) => ({ ...block, kind: kinds[at]! })) });
  it('have single spaces, and neither credits nor empty ones are among them', () =>
    expect(paragraphs.map(({ text }) => text)).toEqual(['The bridge', 'It is closed.']));
  it('have their places in the text', () => expect(paragraphs[1]).toMatchObject({ start: 12, end: 27 }));
});

const reading = (paragraphs: string[], at = 0, visit = 1): FirstReading => ({ at, visit, paragraphs });
const known = reading(['The bridge is closed.'], 1_000);
const longer = ['The bridge is closed.', 'A ferry runs.'];
const huge = ['a'.repeat(readingLimits.characters + 1)];

const cases: readonly [string, FirstReading | undefined, FirstReading, boolean, FirstReading | null][] = [
  ['a first reading', undefined, known, false, known],
  ['no text', undefined, reading([]), false, null],
  ['a text that is too long', undefined, reading(huge), false, null],
  ['a later visit', known, reading(longer, 2_000, 2), false, null],
  ['the same visit while the page loads', known, reading(longer, 2_000), false, reading(longer, 1_000)],
  ['the same visit much later', known, reading(longer, 1_000 + readingLimits.settled), false, null],
  ['another article at the address', known, reading(longer, 9e9, 2), true, reading(longer, 9e9, 2)],
  ['another article that is too long', known, reading(huge, 9e9, 2), true, null],
];
it.each(cases)('what is kept after %s', (_, before, read, isOther, expected) =>
  expect(toKeep(before, read, isOther)).toEqual(expected),
);
