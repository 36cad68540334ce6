/** A small compiled dataset of made-up people, notes and figures, to be searched. */
import { compileDataset } from '../../../src/dataset/compile/compile';
import { openDataset } from '../../../src/dataset/compiled/open';
import type { OpenedDataset } from '../../../src/dataset/opened';
import { entitySchema, figureTopicSchema, noteSchema, sourceSchema } from '../../../src/dataset/schema';

const source = 'made-up';

const entity = (id: string, name: string, more: object = {}) =>
  entitySchema.parse({ id, name, type: 'person', source, ...more });

const note = (id: string, claim: string, more: object = {}) =>
  noteSchema.parse({
    id,
    claim,
    evidence: 'contradicted',
    finding: 'No.',
    asOf: '2026-01-01',
    sources: [source],
    ...more,
  });

const people = [
  entity('angela-merkel', 'Angela Merkel'),
  entity('angela-merk', 'Angela Merk'),
  entity('mel-angell', 'Mel Angell'),
  entity('sean-obrien', 'Seán O’Brien'),
  entity('jose-perez', 'José Pérez Núñez'),
  entity('olena-kovalenko', 'Олена Коваленко'),
  entity('jd-lanter', 'J.D. Lanter'),
  entity('norland', 'Norland', { type: 'place', kind: 'country' }),
  entity('union-of-norland-towns', 'Union of Norland Towns', {
    type: 'organisation',
    aliases: [{ text: 'UNT', needs: 'nothing' }],
  }),
];

const notes = [
  note('vaccine-chips', 'Vaccines against measles contain microchips.', {
    wordings: ['There are microchips in the measles vaccine.'],
    claimedBy: 'a radio host',
  }),
  note('wind-whales', 'Wind turbines kill more whales than ships do.'),
  note('bridge-cost', 'The bridge at Kelm cost 350 million dollars.'),
];

const topics = [
  figureTopicSchema.parse({
    id: 'norland-homeless',
    title: 'People driven from their homes in Norland',
    unit: 'people',
    scope: { what: 'displaced', who: 'people' },
    entities: [['norland']],
    measure: ['displaced', 'homes'],
    estimates: [
      { by: 'An agency', low: 42_000, high: 42_000, text: '42,000', asOf: '2025-03-01', source },
      { by: 'Another', low: 50_000, high: 60_000, text: '50,000 to 60,000', asOf: '2025-06', source },
    ],
  }),
];

export const searchDataset: OpenedDataset = openDataset(
  compileDataset({
    info: { id: 'made-up', title: 'Made up', edition: '2026-01-01', language: 'en', publisher: 'Tests', licence: null },
    entities: people,
    notes,
    topics,
    series: [],
    givenNames: [],
    sources: [sourceSchema.parse({ id: source, publisher: 'Tests', title: 'Made up', url: null, published: null })],
  }),
);
