import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { compileDataset } from '../../../src/dataset/compile/compile';
import { openDataset } from '../../../src/dataset/compiled/open';
import { country, entity, records, role } from '../../dataset/make-records';
import { shown } from './mentions-of';

const legislator = (chamber: 'upper' | 'lower', start = '2020') => [
  role({ title: 'Legislator', office: `legislator-${chamber}`, of: 'norvia', start, asOf: '2026' }),
];

const dataset = openDataset(
  compileDataset(
    records(
      [
        country('norvia', 'Norvia', ['Norvish']),
        entity('christopher-orr', 'Christopher A. Orr', { country: 'norvia', roles: legislator('upper') }),
        entity('richard-vane', 'Richard Vane', { country: 'norvia', roles: legislator('upper') }),
        entity('gregory-lund', 'Gregory Lund', { country: 'norvia', roles: legislator('lower') }),
        entity('thomas-late', 'Thomas Late', { country: 'norvia', roles: legislator('upper', '2025-06') }),
        entity('rolf-tull', 'Rolf Tull', {
          country: 'norvia',
          roles: [role({ title: 'Minister', office: 'foreign-minister', of: 'norvia', start: '2020', asOf: '2026' })],
        }),
        entity('anna-tull', 'Anna Tull'),
        entity('ed-moss', 'Ed Moss', { country: 'norvia', roles: legislator('lower') }),
      ],
      { givenNames: ['Chris', 'Dick', 'Greg', 'Tom', 'Ed', 'Jane'] },
    ),
  ),
);

const tables: Record<string, readonly (readonly [text: string, names: string])[]> = {
  'the office before the name': [
    ['Sen. Chris Orr spoke.', 'Chris Orr=christopher-orr'],
    ['Senator Dick Vane spoke, and Vane left.', 'Dick Vane=richard-vane|Vane=richard-vane'],
    ['Rep. Greg Lund spoke.', 'Greg Lund=gregory-lund'],
    // Another office.
    ['Rep. Chris Orr spoke.', 'Chris Orr'],
    ['Mayor Dick Vane spoke, and Vane left.', 'Dick Vane|Vane'],
    // Not in office before June 2025.
    ['Sen. Tom Late spoke.', 'Tom Late'],
  ],
  'the title of a list': [
    ['Senators Chris Orr and Dick Vane spoke.', 'Chris Orr=christopher-orr|Dick Vane=richard-vane'],
    [
      'Sens. Jane Roe (D-Ida.), Chris Orr and Dick Vane spoke.',
      'Jane Roe|Ida|Chris Orr=christopher-orr|Dick Vane=richard-vane',
    ],
    ['Senators left, and later Chris Orr spoke.', 'Chris Orr'],
    ['Reps. Chris Orr and Greg Lund spoke.', 'Chris Orr|Greg Lund=gregory-lund'],
    ['The actors Chris Orr and Dick Vane voted in the senate.', 'Chris Orr|Dick Vane'],
  ],
  'the bracket after the name': [
    ['Chris Orr (D-Ida.) voted in the senate.', 'Chris Orr=christopher-orr|Ida'],
    ['Chris Orr (R., Ida.) voted in the senate.', 'Chris Orr=christopher-orr|Ida'],
    ['Chris Orr (Rovers) voted in the senate.', 'Chris Orr'],
    ['Chris Orr (34) voted in the senate.', 'Chris Orr'],
  ],
  'the office after a comma': [
    ['Dick Vane, a senator since 2020, spoke. Later Vane left.', 'Dick Vane=richard-vane|Vane=richard-vane'],
    ['Dick Vane, the former Norvish senator, spoke.', 'Dick Vane=richard-vane'],
    ['Dick Vane, a baker from Kell, spoke. Later Vane left.', 'Dick Vane|Kell|Vane'],
    ['Dick Vane, a baker, met the senator.', 'Dick Vane'],
    ['Dick Vane, a man, met a senator, and voted.', 'Dick Vane'],
    ['Dick Vane spoke in Norvia.', 'Dick Vane|Norvia=norvia'],
  ],
  'a surname of several without the full name': [
    ['Norvia votes. Norvish bakers met Tull in the senate.', 'Norvia=norvia|Tull'],
    ['Norvia votes. Rolf Tull came, and Tull left the senate.', 'Norvia=norvia|Rolf Tull=rolf-tull|Tull=rolf-tull'],
  ],
  "the register's own form": [
    ['Richard Vane voted in the senate of Norvia.', 'Richard Vane=richard-vane|Norvia=norvia'],
    ['Ed Moss voted in the senate.', 'Ed Moss=ed-moss'],
    // A short form in the register has no longer one.
    ['Rep. Edward Moss spoke.', 'Edward Moss'],
  ],
};

for (const [name, rows] of Object.entries(tables))
  describe(`everyday names: ${name}`, () => {
    it.each(rows)('%s', (text, names) => {
      const mentions = findMentions(read(articleFromText(text, { published: '2025-02-12' })), [dataset]);
      expect(shown(text, mentions).join('|')).toBe(names);
    });
  });
