import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile/compile';
import { openDataset } from '../../../src/dataset/compiled/open';
import { exportDataset } from '../../../src/dataset/import/export-dataset';
import { inEnglish } from '../../../src/failure/in-english';
import { city, country, entity, gazette, note, role, topic } from '../make-records';
import { imported, review, reviews } from './review-feed';

const info = {
  id: 'harbour-desk',
  title: 'Harbour desk',
  edition: '2026-01-10',
  language: 'en',
  publisher: 'The Gazette',
  licence: 'CC0',
};
const file = {
  format: 'sidelight-dataset',
  version: 1,
  info,
  sources: [gazette],
  entities: [
    country('belland', 'Belland', ['Bellandic']),
    city('belhaven', 'Belhaven', 'belland', 120_000),
    entity('ada-miller', 'Ada Miller', {
      country: 'belland',
      roles: [role({ title: 'Mayor of Belhaven', office: 'mayor', of: 'belhaven', start: '2020', asOf: '2025-01-01' })],
    }),
  ],
  notes: [note('harbour-closed', { entities: ['belhaven'], topics: ['ships'] })],
  topics: [topic('ships', { entities: [['belhaven']] })],
};

describe('a Sidelight file', () => {
  it('is taken whole', () => {
    const { records, report } = imported(file);
    expect(records.info).toEqual(info);
    expect(report).toMatchObject({ taken: { entities: 3, notes: 1, sources: 1, topics: 1 }, refused: 0 });
  });

  it('may name its parts in any order', () => {
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(imported(turned).records).toEqual(imported(file).records);
  });

  it('comes back the same after it was compiled and exported', () => {
    const compiled = compileDataset(imported(file).records);
    const exported = exportDataset(openDataset(compiled));
    const again = compileDataset(imported(JSON.stringify(exported)).records);
    expect(new Uint8Array(again)).toEqual(new Uint8Array(compiled));
  });

  it.each<[what: string, feed: unknown]>([
    ['reviews', reviews(20)],
    [
      'reviews without addresses, in odd characters',
      [1, 2].map((number) =>
        review({ url: null, claimReviewed: `The “harbour” of Bärenstadt 🚢 was closed ${number} times.` }),
      ),
    ],
  ])('is what a feed of %s becomes when it is exported, and gives the same when it is imported', (_what, feed) => {
    const taken = imported(feed);
    const compiled = compileDataset(taken.records);
    const again = imported(JSON.stringify(exportDataset(openDataset(compiled))));
    expect(again.report.refused).toBe(0);
    expect(again.records.notes).toHaveLength(taken.records.notes.length);
    expect(new Uint8Array(compileDataset(again.records))).toEqual(new Uint8Array(compiled));
  });

  it.each<[what: string, records: Record<string, unknown>, label: RegExp, field: string, reason: RegExp]>([
    ['a wrong date', { notes: [{ ...file.notes[0], asOf: '3 May' }] }, /notes 1 \(harbour-closed\)/, 'asOf', /YYYY/],
    [
      'an unknown field',
      { entities: [...file.entities.slice(0, 2), { ...file.entities[2], verdict: 'liar' }] },
      /entities 3 \(ada-miller\)/,
      '',
      /verdict/,
    ],
    [
      'a link that runs',
      { sources: [gazette, { ...gazette, id: 'other', url: 'javascript:alert(1)' }] },
      /sources 2 \(other\)/,
      'url',
      /https?/,
    ],
    [
      'a note without a source',
      { notes: [{ ...file.notes[0], sources: ['nowhere'] }] },
      /notes \(harbour-closed\)/,
      '',
      /no source “nowhere”/,
    ],
    ['two records of one id', { notes: [file.notes[0], file.notes[0]] }, /notes \(harbour-closed\)/, '', /same id/],
  ])('%s is refused with its place, and the rest is taken', (_what, records, label, field, reason) => {
    const { report } = imported({ ...file, ...records });
    const [refusal] = report.refusals;
    expect(inEnglish(refusal!.record)).toMatch(label);
    expect(refusal?.field).toBe(field);
    expect(inEnglish(refusal!.fault)).toMatch(reason);
    expect(report.taken['topics']).toBe(1);
  });
});
