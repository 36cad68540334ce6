import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { fakeDataset } from './fake-dataset';
import { mentionsOf, shown } from './mentions-of';
import { newsroom } from './newsroom-dataset';

function chainsOf(text: string): Record<string, number> {
  return Object.fromEntries(mentionsOf(text).map(({ start, end, chain }) => [text.slice(start, end), chain]));
}

describe('chains', () => {
  it('gives one entity one number, in order of first mention', () => {
    expect(chainsOf('Vladimir Putin met Marco Rubio. Putin smiled, Rubio did not.')).toEqual({
      'Vladimir Putin': 0,
      'Marco Rubio': 1,
      Putin: 0,
      Rubio: 1,
    });
  });
  it('chains a bare surname to a full name outside the dataset', () => {
    expect(chainsOf('Anna Kessler and Peter Lund spoke. Later Kessler left with Lund.')).toEqual({
      'Anna Kessler': 0,
      'Peter Lund': 1,
      Kessler: 0,
      Lund: 1,
    });
  });
  it('puts a description into the chain of its entity', () => {
    const mentions = mentionsOf('Pete Hegseth came. The US defense chief spoke.', { published: '2025-02-12' });
    expect(mentions.map(({ chain }) => chain)).toEqual([0, 0, 1]);
  });
});

describe('types outside the dataset', () => {
  it.each([
    ['Dr. Anna Kessler spoke.', 'person'],
    ['Peter Lund spoke.', 'person'],
    ['The Ministry of Rural Affairs spoke.', 'organisation'],
    ['They sued Lundquist Holdings Inc over it.', 'organisation'],
    ['They swam across Lake Vanter on Sunday.', 'place'],
    ['It happened in Brindlewick on Sunday.', 'place'],
    ['They watched the Vanter Film Festival on Sunday.', 'event'],
    ['They passed the Clean Rivers Act on Sunday.', 'work'],
    ['HARTFELD (AP) - It rained.', 'place'],
  ])('%s', (text, type) => {
    expect(mentionsOf(text)[0]!.type).toBe(type);
  });
});

describe('datasets', () => {
  const mine = fakeDataset(
    [
      { id: 'our-mayor', type: 'person', name: 'Olena Marsh' },
      { id: 'donald-trump', type: 'person', name: 'Donald Trump' },
    ],
    '',
    'mine',
  );
  const text = 'Olena Marsh met Donald Trump in Moscow.';
  const reading = read(articleFromText(text));

  it('reads several, the first that knows an entity names it', () => {
    const entities = findMentions(reading, [mine, newsroom]).map(
      ({ entity }) => entity && `${entity.dataset}/${entity.id}`,
    );
    expect(entities).toEqual(['mine/our-mayor', 'mine/donald-trump', 'newsroom/moscow']);
  });
  it('finds names without any', () => {
    expect(shown(text, findMentions(reading, []))).toEqual(['Olena Marsh', 'Donald Trump', 'Moscow']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Putin',
    'US',
    'the',
    'The',
    'president',
    'Russian',
    'Mr',
    '.',
    ',',
    '-',
    '/',
    '“',
    '"',
    "'s",
    'of',
    'and',
    '&',
    '(',
    'May',
    'J.',
    'D.C.',
    '\n\n',
    ' ',
    'al-',
    'de',
    'WHO',
    'University',
    'Sen.',
    '19',
    '\u200b',
    '\ud83d',
    'é',
    '中',
    'Is',
    'A',
    'Paris',
    'Washington',
    ':',
    '…',
  );
  it('gives mentions in order, inside the text, on token bounds, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join(words.length % 2 ? ' ' : '');
        let before = 0;
        for (const { start, end, chain } of mentionsOf(text, { published: '2025-02-12' })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(chain).toBeGreaterThanOrEqual(0);
          before = start;
        }
      }),
      { numRuns: 400 },
    );
  });
  it('never gives two names on the same characters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        let before = 0;
        for (const { start, end, reference } of mentionsOf(words.join(' '))) {
          if (reference === 'description') continue;
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
      { numRuns: 400 },
    );
  });
  it.each([
    ['a word of 100,000 characters', `${'A'.repeat(100_000)} met Putin.`, 1],
    ['20,000 names in a row', 'Putin '.repeat(20_000), 0],
    ['20,000 words with hyphens', 'Zorbin-'.repeat(20_000), 0],
    ['100,000 zero-width characters in a name', `Vladimir${'\u200b'.repeat(100_000)} Putin met nobody.`, 1],
  ])(
    'survives %s',
    (_, text, least) => {
      expect(mentionsOf(text).length).toBeGreaterThanOrEqual(least);
    },
    20_000,
  );
});
