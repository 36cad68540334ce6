import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/dataset/check/check-references';
import type { DatasetRecords } from '../../src/dataset/dataset-records';
import { inEnglish } from '../../src/failure/in-english';
import { findOverlaps } from '../../src/dataset/check/overlaps';
import { entity, gazette, note, records, role, topic } from './make-records';

const refused = (entities: Parameters<typeof records>[0], more: Partial<DatasetRecords> = {}) =>
  checkReferences(records(entities, more)).refusals.map(({ id, fault }) => `${id}: ${inEnglish(fault)}`);

describe('checkReferences', () => {
  it.each<[string, Record<string, unknown>, RegExp | null]>([
    ['a good record', { aliases: [{ text: 'Annie Belo' }] }, null],
    ['a source that is not there', { source: 'hearsay' }, /no source “hearsay”/],
    ['a country that is not there', { country: 'nowhere' }, /no record “nowhere”/],
    ['a role in an unknown place', { roles: [role({ of: 'nowhere', asOf: '2020' })] }, /no record “nowhere”/],
    ['a role from an unknown source', { roles: [role({ source: 'hearsay', asOf: '2020' })] }, /no source “hearsay”/],
    ['an end before the start', { roles: [role({ start: '2020-05', end: '2020-04-30' })] }, /ends before it starts/],
    ['an end in the month of the start', { roles: [role({ start: '2020-05-20', end: '2020-05' })] }, null],
    ['an open role without asOf', { roles: [role({ start: '2020' })] }, /asOf/],
    ['a day that does not exist', { roles: [role({ start: '2021-02-30', end: '2022' })] }, /does not exist/],
    ['an alias of one letter', { aliases: [{ text: 'X' }] }, /fewer than two letters/],
    ['an alias of marks', { aliases: [{ text: '?!' }] }, /fewer than two letters/],
    ['an alias that is a word', { aliases: [{ text: 'Will' }] }, /ordinary word/],
    ['a word that needs evidence', { aliases: [{ text: 'Will', needs: 'evidence' }] }, null],
    ['an abbreviation that is a word', { aliases: [{ text: 'ICE' }] }, null],
    ['a description from nowhere', { description: { text: 'A baker.', source: 'hearsay' } }, /no source/],
  ])('%s', (_, fields, reason) => {
    const found = refused([entity('ana', 'Ana Belo', fields)]);
    expect(found).toEqual(reason ? [expect.stringMatching(reason)] : []);
  });

  it('refuses the second of two records with one id', () => {
    expect(refused([entity('ana', 'Ana Belo'), entity('ana', 'Ana Bello')])).toEqual([
      'ana: another record has the same id',
    ]);
  });

  it('refuses what refers to a refused record, and what refers to that', () => {
    const found = refused(
      [
        entity('a', 'Ana Belo', { source: 'hearsay' }),
        entity('b', 'Ben Ora', { roles: [role({ of: 'a', asOf: '2020' })] }),
      ],
      { notes: [note('n', { entities: ['b'] })] },
    );
    expect(found.map((line) => line.split(':')[0])).toEqual(['a', 'b', 'n']);
  });

  it.each<[string, Partial<DatasetRecords>, RegExp | null]>([
    ['a good note', { notes: [note('n')] }, null],
    [
      'a note that must say a stop word',
      { notes: [note('n', { mustSay: [['harbour'], ['the']] })] },
      /the word “the” says nothing/,
    ],
    ['a note of stop words', { notes: [note('n', { wordings: ['it was the same as that'] })] }, /match every text/],
    ['a note without a source', { notes: [note('n', { sources: ['hearsay'] })] }, /no source/],
    ['a note on an unknown topic', { notes: [note('n', { topics: ['t'] })] }, /no figure topic/],
    ['a good topic', { topics: [topic('t')] }, null],
    [
      'low above high',
      {
        topics: [topic('t', { estimates: [{ by: 'A', low: 9, high: 3, text: '9', asOf: '2025', source: 'gazette' }] })],
      },
      /low end above/,
    ],
    [
      'no figure',
      {
        topics: [
          topic('t', {
            estimates: [{ by: 'A', low: null, high: null, text: 'some', asOf: '2025', source: 'gazette' }],
          }),
        ],
      },
      /no figure/,
    ],
    ['an unknown unit', { topics: [topic('t', { unit: 'bananas' })] }, /unit “bananas”/],
    ['a topic about everything', { topics: [topic('t', { setting: [] })] }, /match every text/],
    ['a measure of stop words', { topics: [topic('t', { measure: ['of the'] })] }, /match every text/],
    ['two sources of one id', { sources: [gazette, gazette] }, /same id/],
  ])('%s', (_, more, reason) => {
    expect(refused([], more)).toEqual(reason ? [expect.stringMatching(reason)] : []);
  });
});

describe('findOverlaps', () => {
  const minister = (id: string, start: string, end: string | null) =>
    entity(id, id.toUpperCase(), {
      roles: [role({ office: 'foreign-minister', of: 'x', start, end, asOf: end ? null : '2026' })],
    });
  it.each([
    ['one after the other', minister('a', '2010-01-01', '2015-01-01'), minister('b', '2015-01-01', null), []],
    ['at the same time', minister('a', '2010-01-01', '2016-01-01'), minister('b', '2015-01-01', null), ['2015-01-01']],
    ['perhaps at the same time', minister('a', '2010', '2015'), minister('b', '2015', null), []],
    ['one of them has no end', minister('a', '2010-01-01', null), minister('b', '2015-01-01', null), ['2015-01-01']],
  ])('%s', (_, one, other, from) => {
    expect(findOverlaps([one, other]).map((overlap) => overlap.from)).toEqual(from);
  });
});
