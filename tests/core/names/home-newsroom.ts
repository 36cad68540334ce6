/** Two invented countries whose parties, chambers and ministries have the same names. */
import type { OpenedDataset } from '../../../src/dataset/opened';
import type { WideRow } from '../../../src/dataset/wide/wide-row';
import { compileWide } from '../../../src/dataset/wide/compile-wide';
import { withWide } from '../../../src/dataset/wide/with-wide';
import { decodeUtf8 } from '../../../src/dataset/compiled/utf8';
import { fakeDataset, type FakeEntity } from './fake-dataset';

const evidence = (text: string) => ({ text, needs: 'evidence' as const });

function country(id: string, name: string, demonym: string): FakeEntity {
  return {
    id,
    type: 'place',
    kind: 'country',
    name,
    country: id,
    demonyms: [demonym, `${demonym}man`],
    prominence: 220,
  };
}

const party = (id: string, name: string, home: string, ...aliases: FakeEntity['aliases'] & object): FakeEntity => ({
  id,
  type: 'organisation',
  kind: 'political party',
  name,
  country: home,
  prominence: 90,
  aliases,
});

const reviewed = fakeDataset(
  [
    country('norvia', 'Norvia', 'Norvish'),
    country('sarrland', 'Sarrland', 'Sarrish'),
    country('ostmark', 'Ostmark', 'Ostmarkian'),
    {
      id: 'halden',
      type: 'place',
      kind: 'state',
      name: 'Halden',
      country: 'norvia',
      within: 'norvia',
      prominence: 125,
    },
    party('democrats-norvia', 'Norvish Unity Party', 'norvia', evidence('Democrats'), evidence('Labour')),
    party('democrats-sarrland', 'Sarrish Unity Party', 'sarrland', evidence('Democrats')),
    {
      id: 'senate-norvia',
      type: 'organisation',
      kind: 'government body',
      name: 'Senate of Norvia',
      country: 'norvia',
      prominence: 190,
      aliases: [evidence('Senate'), evidence('Supreme Court')],
    },
    {
      id: 'white-house',
      type: 'organisation',
      kind: 'government body',
      name: 'White House',
      country: 'norvia',
      prominence: 190,
    },
    {
      id: 'marble-gazette',
      type: 'organisation',
      kind: 'news organisation',
      name: 'Marble Gazette',
      country: 'norvia',
      prominence: 185,
    },
  ],
  'nora tom jane',
);

const body = (id: string, name: string, home: string, more: Partial<WideRow> = {}): WideRow => ({
  id,
  type: 'organisation',
  name,
  aliases: [],
  weak: [],
  description: `Government department of ${home}`,
  country: home,
  from: null,
  to: null,
  rank: 62,
  flags: ['word'],
  sources: ['wide-register'],
  ...more,
});

const wide: readonly WideRow[] = [
  body('x-court-sarrland', 'Supreme Court', 'sarrland', { rank: 40 }),
  body('x-labour-norvia', 'Department of Labour', 'norvia', { rank: 40 }),
  body('x-health-norvia', 'National Health Fund', 'norvia', { aliases: ['NHF'], flags: ['word', 'shared'] }),
  body('x-lending-norvia', 'Lending Reserve', 'norvia', { weak: ['Lend'], flags: [] }),
  body('x-obc-norvia', 'Open Broadcasting Corporation', 'norvia', { aliases: ['OBC'], flags: [], rank: 82 }),
  body('x-obc-stores', 'Obel Bargain Centres', 'sarrland', { weak: ['OBC'], flags: [], rank: 42 }),
  body('x-office', 'The White House', 'norvia', { rank: 30, flags: [] }),
  body('x-port-post', 'The Port Haven Post', 'norvia', { rank: 52, flags: [], description: 'Newspaper, since 1901' }),
  ...['Thornby Rovers', 'Brightmoor Albion', 'Port Haven Athletic'].map((name) =>
    body(`x-${name.toLowerCase().replaceAll(' ', '-')}`, name, 'norvia', {
      weak: [name.split(' ')[0]!],
      description: 'Football club, since 1890',
      flags: [],
    }),
  ),
];

/** The dataset of both tiers. */
export function homeNewsroom(): OpenedDataset {
  const { names, lines } = compileWide(wide, '2026-11-22');
  return withWide(reviewed, names, (from, to) => Promise.resolve(decodeUtf8(lines.subarray(from, to))));
}
