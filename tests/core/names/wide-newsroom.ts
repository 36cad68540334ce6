/** A small wide tier of invented and well-known names, compiled and opened as the bundled one is. */
import type { OpenedDataset } from '../../../src/dataset/opened';
import { compileWide } from '../../../src/dataset/wide/compile-wide';
import { withWide } from '../../../src/dataset/wide/with-wide';
import type { WideRow } from '../../../src/dataset/wide/wide-row';
import { decodeUtf8 } from '../../../src/dataset/compiled/utf8';
import { fakeDataset } from './fake-dataset';

type Line = Pick<WideRow, 'id' | 'name' | 'description' | 'rank'> & Partial<WideRow>;

const person = (id: string, name: string, description: string, rank: number, more: Partial<WideRow> = {}): Line => ({
  id,
  type: 'person',
  name,
  description,
  rank,
  ...more,
});

const body = (id: string, name: string, description: string, rank: number, more: Partial<WideRow> = {}): Line => ({
  id,
  type: 'organisation',
  name,
  description,
  rank,
  ...more,
});

const lines: readonly Line[] = [
  person('x-ada-quillfeather', 'Ada Quillfeather', 'Norvish actor, born 1970; films The Pier (2001)', 72, {
    from: 1970,
  }),
  person('x-orrin-tamsel', 'Orrin Tamsel', 'Footballer for Norvia, born 1994', 45, { from: 1994 }),
  person('x-bela-morrant', 'Bela Morrant', 'Singer, born 1981', 35, { from: 1981 }),
  person('x-nora-vickery', 'Nora Vickery', 'Pitcher, born 1990', 18, { from: 1990, flags: ['quiet'] }),
  person('x-tom-brandle', 'Tom Brandle', 'Footballer for Norvia; scored 2011-2019', 22, { flags: ['quiet'] }),
  person('x-nora-smith', 'Nora Smith', 'Actor, born 1960; films The Quay (1988)', 66, { from: 1960 }),
  person('x-tom-jones', 'Tom Jones', 'Singer, born 1940', 87, { from: 1940 }),
  person('x-piet-halloway', 'Piet Halloway', 'Painter, 1801-1866', 52, { from: 1801, to: 1866 }),
  person('x-chris-marlow', 'Chris Marlow', 'Pitcher, born 1988', 20, { from: 1988, flags: ['quiet'] }),
  person('x-ivo-danner', 'Ivo Danner', 'Businessperson, born 1955; wealth from ships', 62, { from: 1955 }),
  person('x-lena-oakes-1', 'Lena Oakes', 'Swimmer, born 1992', 60, { from: 1992, flags: ['shared'] }),
  person('x-lena-oakes-2', 'Lena Oakes', 'Novelist, born 1950', 58, { from: 1950, flags: ['shared'] }),
  person('x-mara-vell', 'Mara Vell', 'In the news as Norvish foreign minister (2023-06)', 40, { country: 'norvia' }),
  body('x-zentrix', 'Zentrix', 'Software company, founded 1998', 70, { from: 1998 }),
  body('x-brightmoor', 'Brightmoor', 'Retailer', 40),
  body('x-nora-rail', 'Northern Overland Rail Authority', 'Railway', 40, { aliases: ['NORA'] }),
  body('x-halden-bank', 'Halden Bank', 'Bank in Norvia', 50, { country: 'norvia' }),
  body('x-bank-of-norvia', 'Bank of Norvia', 'Central bank of Norvia', 55, { country: 'norvia', weak: ['Norvibank'] }),
  body('x-supreme-court-norvia', 'Supreme Court', 'Court, Norvia', 40, { country: 'norvia', flags: ['word'] }),
  body('x-national-gallery-norvia', 'National Gallery', 'Museum, Norvia', 40, { country: 'norvia', flags: ['word'] }),
  body('x-ministry-of-defence-norvia', 'Ministry of Defence', 'Government department, Norvia', 44, {
    country: 'norvia',
    flags: ['word'],
  }),
  body('x-thornby-rovers', 'Thornby Rovers', 'Football club, since 1890', 50, { weak: ['Thornby'] }),
  body('x-port-haven-gulls', 'Port Haven Gulls', 'Baseball team', 50),
  body('x-kell-united', 'Kell United', 'Football club, since 1901', 50, { weak: ['Kell'] }),
  body('x-vask-athletic', 'Vask Athletic', 'Football club, since 1899', 50, { weak: ['Vask'] }),
  body('x-mosk-rangers', 'Mosk Rangers', 'Football club, since 1899', 50),
  body('x-coast-league', 'Coast League', 'Football league, 20 clubs', 55, { flags: ['word', 'shared'] }),
  body('x-burger-house', 'Burger House', 'Restaurants company, founded 1940', 85, {
    country: 'norvia',
    flags: ['shared'],
  }),
  body('x-pasta-house', 'Pasta House', 'Restaurants company, founded 1990', 60, {
    country: 'norvia',
    flags: ['shared'],
  }),
  body('x-nora-tavish', 'Nora Tavish', 'Fashion house', 44),
  body('x-marble-times', 'The Marble Times', 'Newspaper, since 1901', 52),
  body('x-university-of-norvia', 'University of Norvia', 'University, Norvia', 40, { country: 'norvia' }),
  {
    id: 'x-storm-orla',
    type: 'event',
    name: 'Storm Orla',
    description: 'Storm, in the news 2023-10',
    rank: 40,
    from: 2023,
  },
  {
    id: 'x-vask-park-coliseum',
    type: 'place',
    name: 'Vask Park Coliseum',
    description: 'Stadium, dates from 1923',
    rank: 33,
  },
  { id: 'x-harrow-stadium', type: 'place', name: 'Harrow Stadium', description: 'Stadium, dates from 1930', rank: 33 },
];

const rows: readonly WideRow[] = lines.map((line) => ({
  type: 'person',
  aliases: [],
  weak: [],
  country: null,
  from: null,
  to: null,
  flags: [],
  sources: ['wide-register'],
  ...line,
}));

const reviewed = fakeDataset(
  [
    { id: 'norvia', type: 'place', kind: 'country', name: 'Norvia', demonyms: ['Norvish'], prominence: 220 },
    { id: 'sarrland', type: 'place', kind: 'country', name: 'Sarrland', demonyms: ['Sarrish'], prominence: 220 },
    { id: 'kell-nv', type: 'place', kind: 'city', name: 'Kell', country: 'norvia', prominence: 90 },
    {
      id: 'chris-marlow-senator',
      type: 'person',
      name: 'Chris Marlow',
      country: 'norvia',
      prominence: 120,
      roles: [
        {
          title: 'Senator',
          office: 'legislator-upper',
          of: 'norvia',
          body: 'Senate of Norvia',
          party: null,
          constituency: null,
          start: '2015-01-01',
          end: null,
          seenFrom: null,
          asOf: '2026-01-01',
          source: 'test',
          remark: null,
        },
      ],
    },
  ],
  'nora tom chris ada lena piet ivo mara orrin bela sam jane',
);

/** The dataset of both tiers. */
export function wideNewsroom(): OpenedDataset {
  const { names, lines: bytes } = compileWide(rows, '2026-11-22');
  return withWide(reviewed, names, (from, to) => Promise.resolve(decodeUtf8(bytes.subarray(from, to))));
}
