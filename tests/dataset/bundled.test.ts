import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../scripts/dataset/read-assets';
import { untidyFiles } from '../../scripts/dataset/format-assets';
import { tokenise } from '../../src/text/tokens';
import { checkReferences } from '../../src/dataset/check/check-references';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';

/** Limit of what the extension fetches at its start (bytes). */
const LARGEST = 4_100_000;

const assets = readAssets();
const { records, refusals } = checkReferences(assets.records);
const buffer = compileDataset(records);
const dataset = openDataset(buffer);

// All of the real dataset: a busy machine takes its time.
describe('the bundled dataset', { timeout: 30_000 }, () => {
  it('has no record that the build refuses, and every file in its form', () => {
    expect([assets.misfits, refusals, untidyFiles()]).toEqual([[], [], []]);
  });

  it('stays small enough to be fetched at every start', () => {
    expect(buffer.byteLength).toBeLessThan(LARGEST);
  });

  it('reads back what the schema passed', () => {
    const changed = records.entities.filter((record) => {
      const read = dataset.entity(dataset.find(record.id));
      return !isDeepStrictEqual(read, { ...record, prominence: read.prominence });
    });
    expect(changed).toEqual([]);
    // The camp is for the table that a build prints.
    expect(dataset.notes).toEqual(sorted(records.notes.map((note) => ({ ...note, camp: null }))));
    expect(dataset.topics).toEqual(sorted(records.topics));
    for (const source of records.sources) expect(dataset.source(source.id)).toEqual(source);
  });

  it('finds everybody by the name on the record', () => {
    const lost = records.entities.filter(({ id, name }) => {
      const tokens = tokenise(name);
      for (let token = 0; token < tokens.count; token++) {
        if (dataset.aliasAt(tokens, token)?.candidates.some(({ entity }) => dataset.entity(entity).id === id))
          return false;
      }
      return true;
    });
    // A name inside a longer one: the longer match hides it.
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('says of every open role when it was last seen', () => {
    expect(
      records.entities.flatMap(({ roles }) => roles).filter(({ end, asOf }) => end === null && asOf === null),
    ).toEqual([]);
  });

  it('never gives a rating without its publisher, and says nothing more where only the rating was seen', () => {
    for (const note of records.notes) {
      expect(note.finding ?? '').not.toMatch(/\b(lie[sd]?|liar|hoax|debunked)\b/i);
      expect([note.id, note.ratings.length > 0 && note.finding === null]).toEqual([
        note.id,
        note.evidence === 'not-examined',
      ]);
    }
  });
});

function sorted<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
