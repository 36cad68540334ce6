/** A reading with everything that a card can show, made by hand, and the facts to it. */
import type { EntityFacts, Facts, RoleOnDay } from '../../src/dataset/facts';
import type { Reading } from '../../src/ui/annotated-article';
import { gazette, note, role, topic } from '../dataset/make-records';
import { makeClaim, makeMention, makeReading, makeStatement, spanOf } from './make-reading';
import { makeSeriesFigure } from './make-series-figure';

const text =
  'The mayor of Belhaven, Lena Berg, spoke on Friday. Ada Holm was there. “The harbour has 40 ships,” Berg said in a ' +
  'speech, an unconfirmed number. She said prices rose 9 percent in 2024. The dam will hold, she said, a clerk told the ' +
  'Gazette. Berg went home.';

const entity = { dataset: 'test', id: 'lena-berg', name: 'Lena Berg', wikidata: null };
const speaker = (words: string, mention: number | null, parts: object = {}) => ({
  ...spanOf(text, words),
  mention,
  entity: null,
  name: null,
  kind: 'person' as const,
  reason: null,
  possible: [],
  ...parts,
});
const series = makeSeriesFigure(spanOf(text, '9 percent'), { entity: 'BEL', counter: 'Office of Prices' });

export const richReading: Reading = {
  ...makeReading(text, {
    mentions: [
      makeMention(text, 'Belhaven', { type: 'place', chain: 0 }),
      makeMention(text, 'Lena Berg', { chain: 1, entity, introduction: spanOf(text, 'The mayor of Belhaven') }),
      makeMention(text, 'Ada Holm', { chain: 2 }),
      makeMention(text, 'Berg said', { chain: 1, entity, reference: 'description' }),
      makeMention(text, 'Gazette', { type: 'organisation', chain: 3 }),
      makeMention(text, 'Berg went', { chain: 1, entity }),
    ],
    statements: [
      makeStatement(text, '“The harbour has 40 ships,”', {
        cue: spanOf(text, 'said in'),
        stance: 'endorsing',
        speaker: speaker('Berg said', 3, { entity, name: 'Lena Berg' }),
        channel: { ...spanOf(text, 'in a speech'), type: 'speech', via: null },
      }),
      makeStatement(text, 'prices rose 9 percent in 2024', {
        form: 'indirect',
        cue: spanOf(text, 'said prices'),
        speaker: speaker('She', null, {
          entity,
          name: 'Lena Berg',
          reason: { kind: 'spoke-before', at: spanOf(text, 'Berg said') },
        }),
      }),
      makeStatement(text, 'The dam will hold', {
        form: 'indirect',
        within: 3,
        speaker: speaker('she said', null, { possible: [2, 1] }),
      }),
      makeStatement(text, 'The dam will hold, she said', {
        form: 'indirect',
        cue: spanOf(text, 'told'),
        speaker: speaker('a clerk', null, { kind: 'unnamed' }),
        channel: { ...spanOf(text, 'told the'), type: 'interview', via: 'the Gazette' },
      }),
    ],
    quantities: [
      { ...spanOf(text, '9 percent'), low: 9, high: 9, unit: 'percent', modifier: 'exactly' },
      { ...spanOf(text, '40 ships'), low: 40, high: null, unit: 'people', modifier: 'at least' },
    ],
    claims: [
      makeClaim(text, 'The harbour has 40 ships', {
        attribution: { state: 'named-channel', statement: 0 },
        caveat: spanOf(text, 'an unconfirmed number'),
        quantity: 1,
        notes: ['closed', 'again'].map((id) => ({
          dataset: 'test',
          id,
          match: 'same-wording',
          score: 1,
          evidence: 'supported',
          asOf: '2025-03-01',
        })),
        figures: [
          { dataset: 'test', topic: 'ships', position: 'above', factor: 2, scope: ['who', 'since'] },
          { dataset: 'test', topic: 'boats', position: 'within', factor: 1, scope: [] },
        ],
      }),
      makeClaim(text, 'prices rose 9 percent', {
        attribution: { state: 'named', statement: 1 },
        quantity: 0,
        series: [1],
      }),
      makeClaim(text, 'Berg went home'),
      makeClaim(text, 'The dam will hold', { attribution: { state: 'unclear', statement: 2 } }),
    ],
    series: [{ ...series, period: '2023' }, series],
    proportions: [
      {
        ...spanOf(text, '40 ships'),
        kind: 'people',
        low: 100,
        high: 100,
        unit: null,
        base: {
          value: 4000,
          country: 'Sealand',
          period: '2024',
          publisher: 'Office of Numbers',
          sourceTitle: 'Inhabitants, 2025',
          url: 'https://numbers.example/',
          edition: 'March 2025',
        },
      },
    ],
    told: [spanOf(text, '40 ships')],
    reckonings: [
      { ...spanOf(text, '40 ships'), kind: 'share', low: 40, high: 40, unit: null, beside: spanOf(text, '40 ships') },
    ],
    conversions: [{ ...spanOf(text, '40 ships'), system: 'metric', low: 40, high: null, unit: 'metres', digits: 2 }],
    days: [{ ...spanOf(text, 'in 2024'), date: '2024', until: null, relative: false }],
  }),
  host: 'gazette.example',
  links: [
    { ...spanOf(text, 'The mayor'), url: 'https://town.example/' },
    { ...spanOf(text, '40 ships'), url: 'https://town.example/harbour.pdf' },
  ],
};

const mayor: RoleOnDay = { role: role({ title: 'Mayor', start: '2020-01-02' }), held: 'yes', ofName: 'Belhaven' };
const clerk: RoleOnDay = { role: role({ title: 'Clerk', end: '2019' }), held: 'possible', ofName: null };
const berg: EntityFacts = {
  dataset: 'test',
  id: 'lena-berg',
  type: 'person',
  kind: 'Politician',
  name: 'Lena Berg',
  description: { text: 'Mayor of a town', source: 'gazette', asOf: null },
  country: 'Sealand',
  born: null,
  wikidata: null,
  source: 'gazette',
  tier: 'wide',
  origins: ['gazette'],
  then: [mayor, clerk],
  now: [mayor],
  former: [],
  before: null,
  hasRoles: true,
};
const estimate = (by: string, low: number | null, high: number | null, asOf: string) => ({
  by,
  low,
  high,
  text: `${low ?? 'up to'} ${high ?? 'or more'}`,
  asOf,
  source: 'gazette',
});

export const richFacts: Facts = {
  outlet: {
    name: 'The Sample Gazette',
    country: 'Sealand',
    kind: 'private',
    source: { publisher: 'A register', url: 'https://register.example/', published: '2024-05-01' },
  },
  entities: [berg],
  notes: [
    {
      ...note('closed', {
        claimedBy: 'A sailor',
        ratings: [
          { rating: 'Half true', publisher: 'Checkers', date: '2025-01-05', source: 'gazette', speaker: 'A sailor' },
        ],
      }),
      dataset: 'test',
    },
    { ...note('again', { evidence: 'not-examined' }), dataset: 'test' },
  ],
  topics: [
    {
      ...topic('ships', {
        scope: { who: 'the port', what: 'ships', since: '2020', where: 'Belhaven', side: 'north' },
        estimates: [
          estimate('The Gazette', 10, 20, '2025-01'),
          estimate('The port', 12, 12, '2024'),
          estimate('A sailor', 5, null, '2025-06-01'),
          estimate('A guide', 14, 15, '2023'),
          estimate('A map', 3, 4, '2022'),
          estimate('A list', 2, 3, '2021'),
        ],
      }),
      dataset: 'test',
    },
    {
      ...topic('boats', { title: 'Boats', estimates: [estimate('The Gazette', null, 8, '2025-05')] }),
      dataset: 'test',
    },
  ],
  datasets: {
    test: { id: 'test', title: 'Test', edition: '2026-01-01', language: 'en', publisher: 'Test', licence: null },
  },
  sources: { 'test/gazette': gazette },
};
