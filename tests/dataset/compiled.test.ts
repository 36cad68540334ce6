import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens';
import { compileDataset } from '../../src/dataset/compile/compile';
import { errorInEnglish } from '../../src/failure/in-english';
import { thrownBy } from './import/review-feed';
import { DatasetError } from '../../src/dataset/compiled/dataset-error';
import { checkDataset, sectionNames } from '../../src/dataset/compiled/layout';
import { atOnce } from '../../src/turns';
import { openDataset } from '../../src/dataset/compiled/open';
import { officeKinds } from '../../src/dataset/kinds';
import { city, country, entity, gazette, note, records, role, topic } from './make-records';

const word = fc.stringMatching(/^[A-ZÄÖÜŁŠÉ][a-zäöüłšé]{2,9}$/u);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const date = fc.constantFrom('1999', '2010-06', '2024-02-29', '2025-12-31');
const someRole = fc.record({
  office: fc.option(fc.constantFrom(...officeKinds)),
  start: fc.option(date),
  asOf: date,
  title: name,
});

const entities = fc
  .uniqueArray(
    fc.record({
      name,
      type: fc.constantFrom('person', 'organisation', 'place'),
      population: fc.option(fc.nat()),
      roles: fc.array(someRole, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 30, selector: (each) => each.name.toLowerCase() },
  )
  .map((list) =>
    list.map(({ name: text, type, population, roles }, index) =>
      entity(`record-${index}`, text, {
        type,
        population,
        roles: roles.map((each) => ({ ...each, end: null, of: null, source: 'gazette' })),
      }),
    ),
  );

const bytesOf = (buffer: ArrayBuffer) => Buffer.from(buffer);

describe('compile and open', { timeout: 30_000 }, () => {
  it('gives every record back', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const dataset = openDataset(compileDataset(records(list)));
        expect(dataset.entityCount).toBe(list.length);
        for (const record of list) {
          const number = dataset.find(record.id);
          const read = dataset.entity(number);
          expect(read).toEqual({ ...record, prominence: read.prominence });
          expect([dataset.type(number), dataset.country(number)]).toEqual([record.type, -1]);
        }
        expect([dataset.find('nobody'), dataset.find('')]).toEqual([-1, -1]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a note back however many others were asked for in between', () => {
    const notes = Array.from({ length: 5000 }, (_, number) => ({
      ...note(`n${String(number).padStart(4, '0')}`),
      claim: `Harbour ${number} was closed.`,
    }));
    const { noteTable } = openDataset(compileDataset(records([entity('a', 'Ada Byron')], { notes })));
    const readAll = () => notes.map((_, number) => noteTable.at(number));
    expect(readAll()).toEqual(notes);
    expect(readAll()).toEqual(notes);
  });

  it('finds every record by its full name, in any sentence', () => {
    fc.assert(
      fc.property(entities, name, (list, before) => {
        const dataset = openDataset(compileDataset(records(list)));
        for (const record of list) {
          const tokens = tokenise(`${before}, ${record.name}, said so.`);
          const first = tokens.start.indexOf(before.length + 2);
          const match = dataset.aliasAt(tokens, first);
          expect(match?.candidates.map(({ entity: number }) => dataset.entity(number).id)).toContain(record.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes whatever the order of the records', () => {
    fc.assert(
      fc.property(
        entities.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(bytesOf(compileDataset(records(shuffled))).equals(bytesOf(compileDataset(records(list))))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('survives any text', () => {
    const dataset = openDataset(
      compileDataset(records([entity('a', 'Ana Belo'), country('b', 'Belovia', ['Belovian'])])),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenise(text);
        const matches = Array.from(
          { length: tokens.count },
          (_, token) => token + (dataset.aliasAt(tokens, token)?.length ?? 0),
        );
        expect(matches.every((end) => end <= tokens.count)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reads notes, topics and sources', () => {
    const dataset = openDataset(
      compileDataset(
        records([entity('a', 'Ana Belo')], {
          notes: [
            note('second'),
            note('first', {
              topics: ['ships'],
              entities: ['a'],
              ratings: [{ rating: 'True', publisher: 'The Gazette', date: null, source: 'gazette' }],
            }),
          ],
          topics: [
            topic('ships', {
              estimates: [
                {
                  by: 'A',
                  low: null,
                  high: 5,
                  text: 'up to 5',
                  asOf: '2025',
                  source: 'gazette',
                  scope: { what: 'crew' },
                },
              ],
            }),
          ],
        }),
      ),
    );
    expect(dataset.notes).toEqual([
      note('first', {
        topics: ['ships'],
        entities: ['a'],
        ratings: [{ rating: 'True', publisher: 'The Gazette', date: null, source: 'gazette' }],
      }),
      note('second'),
    ]);
    expect(dataset.topics[0]).toEqual(
      topic('ships', {
        estimates: [
          { by: 'A', low: null, high: 5, text: 'up to 5', asOf: '2025', source: 'gazette', scope: { what: 'crew' } },
        ],
      }),
    );
    expect([dataset.source('gazette'), dataset.source('none')]).toEqual([gazette, null]);
  });

  it('reads a dataset with nothing in it', () => {
    const dataset = openDataset(compileDataset(records([])));
    const tokens = tokenise('Anybody at all');
    expect([
      dataset.entityCount,
      dataset.aliasAt(tokens, 0),
      dataset.demonymAt(tokens, 0),
      dataset.isGivenName(1),
      dataset.notes.length,
    ]).toEqual([0, null, null, false, 0]);
    expect(() => dataset.entity(0)).toThrow(RangeError);
  });
});

describe('files that are refused', { timeout: 30_000 }, () => {
  const good = compileDataset(
    records(
      [
        country('belovia', 'Belovia', ['Belovian']),
        city('orsk', 'Orskaven', 'belovia', 200_000),
        entity('a', 'Ana Belo', { roles: [role({ office: 'mayor', of: 'belovia', start: '2020', asOf: '2025' })] }),
      ],
      { notes: [note('n')], topics: [topic('t')], givenNames: ['Ana'] },
    ),
  );

  const faultOf = (buffer: ArrayBuffer) => {
    try {
      openDataset(buffer);
      return null;
    } catch (error) {
      return error instanceof DatasetError ? error.fault.code : error;
    }
  };
  const changed = (at: number, change: (byte: number) => number) => {
    const copy = good.slice(0);
    const bytes = new Uint8Array(copy);
    bytes[at] = change(bytes[at]!);
    return copy;
  };
  const withWord = (index: number, value: number) => {
    const copy = good.slice(0);
    new Uint32Array(copy)[index] = value;
    return copy;
  };

  it.each<[string, ArrayBuffer, string]>([
    ['an empty file', new ArrayBuffer(0), 'dataset-not-ours'],
    ['a short file', new ArrayBuffer(31), 'dataset-not-ours'],
    [
      'some other file',
      new TextEncoder().encode('{"records": []} and a good deal more text than a header').buffer,
      'dataset-not-ours',
    ],
    ['a newer format', withWord(1, 99), 'dataset-newer'],
    ['an older format', withWord(1, 0), 'dataset-older'],
    ['one byte short', good.slice(0, good.byteLength - 1), 'dataset-cut'],
    ['half of it', good.slice(0, good.byteLength / 2), 'dataset-cut'],
    ['only the header', good.slice(0, 32), 'dataset-cut'],
    ['more than it', concat(good, new ArrayBuffer(4)), 'dataset-cut'],
  ])('%s', (_, buffer, fault) => {
    expect(faultOf(buffer)).toBe(fault);
  });

  it('notices a wrong byte wherever it is', () => {
    for (let at = 0; at < good.byteLength; at += at < 400 ? 1 : 7) {
      if (at >= 24 && at < 32) continue; // two words of the header that are not in use
      expect(faultOf(changed(at, (byte) => byte ^ 0x10)), `byte ${at}`).not.toBeNull();
    }
  });

  it('notices a wrong byte of a large file where it is stored, and a wrong directory in any case', () => {
    const large = new Uint8Array(good.slice(0));
    large[large.length - 1]! ^= 1;
    expect(() => atOnce(checkDataset(large.buffer))).toThrow(DatasetError);
  });

  it('says what to do', () => {
    for (const buffer of [new ArrayBuffer(40), withWord(1, 99), good.slice(0, 100), changed(500, (byte) => byte ^ 1)]) {
      expect(errorInEnglish(thrownBy(() => openDataset(buffer)))).toMatch(/(build|import|update|choose|download)/);
    }
  });

  it('knows its sections', () => {
    expect(new Set(sectionNames).size).toBe(sectionNames.length);
  });
});

function concat(one: ArrayBuffer, other: ArrayBuffer): ArrayBuffer {
  return new Uint8Array([...new Uint8Array(one), ...new Uint8Array(other)]).buffer;
}
