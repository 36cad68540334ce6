import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { checkReferences } from '../../src/dataset/check/check-references';
import { noOthers, othersAmong, unknownOthers, type OtherDatasets } from '../../src/dataset/check/other-datasets';
import { referenceFaults } from '../../src/dataset/check/reference-faults';
import { briefsOf } from '../../src/dataset/briefs';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import type { DatasetRecords } from '../../src/dataset/dataset-records';
import { gatherFacts } from '../../src/dataset/facts';
import { exportDataset } from '../../src/dataset/import/export-dataset';
import { recordReference } from '../../src/dataset/schema';
import { inEnglish } from '../../src/failure/in-english';
import { articleFromText } from '../../src/text/article';
import { city, country, entity, note, records, role, topic } from './make-records';

const named = (id: string) => ({ ...records([]).info, id });
const opened = (all: DatasetRecords) => openDataset(compileDataset(all));

/** The dataset that others refer to. */
const atlas = opened(
  records([country('belland', 'Belland', ['Bellandic']), country('norvia', 'Norvia', ['Norvish'])], {
    info: named('atlas'),
  }),
);

describe('a reference', () => {
  it.each<[string, boolean]>([
    ['belland', true],
    ['atlas/belland', true],
    ['a-b/c-d', true],
    ['atlas/', false],
    ['/belland', false],
    ['atlas/belland/north', false],
    ['Atlas/belland', false],
    ['', false],
  ])('“%s” is of the form: %s', (text, fits) => {
    expect(recordReference.safeParse(text).success).toBe(fits);
  });

  const both = othersAmong([atlas]);
  it.each<[what: string, reference: string, others: OtherDatasets, refused: RegExp | null, absent: boolean]>([
    ['to a name of another dataset', 'atlas/belland', both, null, false],
    ['to a name that it does not have', 'atlas/nowhere', both, /the dataset “atlas” has no record “nowhere”/, false],
    ['to a dataset that is not there', 'annals/belland', both, null, true],
    ['to one while nothing is known of others', 'atlas/belland', unknownOthers, null, true],
    ['out of a dataset that has to be complete', 'atlas/belland', noOthers, /the dataset “atlas” has no record/, false],
    ['without the dataset that has it', 'belland', both, /“atlas” has one: write “atlas\/belland”/, false],
    ['to nobody', 'nowhere', both, /there is no record “nowhere”$/, false],
    ['to its own dataset by name', 'test/ana', both, null, false],
    ['to its own dataset by name, to nobody', 'test/bo', both, /no record “bo”$/, false],
  ])('%s', (_what, reference, others, reason, absent) => {
    const fields: [string, DatasetRecords][] = [
      ['country', records([entity('ana', 'Ana Belo'), entity('x', 'Xu Belo', { country: reference })])],
      ['role', records([entity('ana', 'Ana Belo', { roles: [role({ of: reference, asOf: '2020' })] })])],
      ['note', records([entity('ana', 'Ana Belo')], { notes: [note('n', { entities: [reference] })] })],
      ['countries', records([entity('ana', 'Ana Belo')], { notes: [note('n', { countries: [reference] })] })],
      ['claimant', records([entity('ana', 'Ana Belo')], { notes: [note('n', { claimant: reference })] })],
      ['topic', records([entity('ana', 'Ana Belo')], { topics: [topic('t', { entities: [[reference]] })] })],
    ];
    for (const [field, all] of fields) {
      const { refusals, absences } = checkReferences(all, others);
      expect(
        refusals.map(({ fault }) => inEnglish(fault)),
        field,
      ).toEqual(reason ? [expect.stringMatching(reason)] : []);
      expect(absences.length, field).toBe(absent ? 1 : 0);
    }
  });

  it('of a dataset in use is told where it leads nowhere now', () => {
    const own = opened(
      records([
        entity('ana', 'Ana Belo', { country: 'atlas/belland', within: 'atlas/nowhere', capitalOf: 'annals/z' }),
      ]),
    );
    const told = (on: (typeof atlas)[], off: string[]) => referenceFaults(own, on, off).map(inEnglish);
    expect(told([own, atlas], [])).toEqual([
      expect.stringMatching(/names of the dataset “annals” \(1 in all\), which is missing/),
      expect.stringMatching(/Refers to “nowhere” of the dataset “atlas”/),
    ]);
    expect(told([own], ['atlas'])).toEqual([
      expect.stringMatching(/“annals”.*missing/),
      expect.stringMatching(/“atlas” \(2 in all\), which is switched off/),
    ]);
    expect(told([atlas, opened(records([], { info: named('annals') }))], [])).toHaveLength(2);
    expect(referenceFaults(atlas, [own, atlas], [])).toEqual([]);
  });
});

describe('a dataset that refers to another', () => {
  const own = opened(
    records(
      [
        entity('lamp-office', 'Ribera Lamp Office', {
          type: 'organisation',
          country: 'atlas/belland',
          roles: [role({ of: 'atlas/norvia', asOf: '2026' })],
        }),
        city('ribera', 'Ribera', 'atlas/belland', 120_000),
      ],
      {
        notes: [
          note('lamps', {
            claim: 'The street lamps of Ribera were dark for a month.',
            mustSay: [['lamps'], ['dark'], ['month']],
            entities: ['atlas/belland', 'ribera'],
            countries: ['atlas/belland'],
          }),
        ],
      },
    ),
  );
  const at = { dataset: 'test', id: 'lamp-office' };
  const ask = { on: '2026-01-01', entities: [at], notes: [], topics: [] };

  it('shows names of the other while that is in use', async () => {
    const facts = await gatherFacts([atlas, own], ask);
    expect(facts.entities[0]).toMatchObject({ country: 'Belland', then: [{ ofName: 'Norvia' }] });
    expect(briefsOf([atlas, own], [at], null)['test/lamp-office']?.country).toBe('Belland');
    const alone = await gatherFacts([own], ask);
    expect(alone.entities[0]).toMatchObject({ country: null, then: [{ ofName: null }] });
    expect(briefsOf([own], [at], null)['test/lamp-office']?.country).toBe(null);
  });

  it.each<[what: string, text: string, datasets: (typeof own)[], shown: boolean]>([
    ['its country is named', 'In Belland, the street lamps of Ribera were dark for a month.', [atlas, own], true],
    [
      'the adjective is',
      'The Bellandic minister says the street lamps of Ribera were dark for a month.',
      [atlas, own],
      true,
    ],
    [
      'the order of the datasets is another',
      'In Belland, the street lamps of Ribera were dark for a month.',
      [own, atlas],
      true,
    ],
    ['its country is not named', 'The street lamps of Ribera were dark for a month.', [atlas, own], false],
    ['another country is', 'In Norvia, the street lamps of Ribera were dark for a month.', [atlas, own], false],
    [
      'the other dataset is switched off',
      'In Belland, the street lamps of Ribera were dark for a month.',
      [own],
      false,
    ],
  ])('shows a note where %s: %#', (_what, text, datasets, shown) => {
    const { claims } = annotate(articleFromText(text, { published: '2026-01-01' }), datasets);
    const ids = claims.flatMap(({ notes }) => notes.map(({ id }) => id));
    expect(ids.includes('lamps')).toBe(shown);
  });

  it('comes back the same after it was exported', () => {
    const { entities, notes } = exportDataset(own);
    expect(entities[0]).toMatchObject({ country: 'atlas/belland', roles: [{ of: 'atlas/norvia' }] });
    expect(notes[0]!.entities).toEqual(['atlas/belland', 'ribera']);
    expect(own.outside).toEqual(['atlas/belland', 'atlas/norvia']);
    expect(atlas.outside).toEqual([]);
  });

  it('may be referred to by it: both are shown, and neither is followed without end', async () => {
    const one = opened(
      records([entity('a', 'Ana Belo', { country: 'two/b', within: 'two/b' })], { info: named('one') }),
    );
    const two = opened(
      records([entity('b', 'Ben Ora', { country: 'one/a', within: 'one/a' })], { info: named('two') }),
    );
    const others = othersAmong([one, two]);
    for (const { entities, info } of [one, two].map(exportDataset))
      expect(checkReferences(records(entities, { info }), others)).toMatchObject({ refusals: [], absences: [] });
    const facts = await gatherFacts([one, two], {
      ...ask,
      entities: [
        { dataset: 'one', id: 'a' },
        { dataset: 'two', id: 'b' },
      ],
    });
    expect(facts.entities.map((each) => each.country)).toEqual(['Ben Ora', 'Ana Belo']);
    const { mentions } = annotate(articleFromText('Ana Belo met Ben Ora on Monday in the hall.', {}), [one, two]);
    expect(mentions.flatMap((each) => (each.entity ? [each.entity.dataset] : []))).toEqual(['one', 'two']);
  });
});
