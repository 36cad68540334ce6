import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../src/dataset/import/import-report';
import { storedFault, storedReport } from '../../../src/extension/datasets/stored-fault';
import { fault } from '../../../src/failure/fault';

describe('a fault that was stored', () => {
  it.each<[what: string, stored: unknown, read: unknown]>([
    ['none', null, null],
    ['none of an older version', undefined, null],
    ['of today', fault('file-encoding', 3), fault('file-encoding', 3)],
    [
      'within another',
      fault('file-field-unreadable', 'a', fault('no-date', 'b')),
      fault('file-field-unreadable', 'a', fault('no-date', 'b')),
    ],
    ['as a text, before there were codes', 'The file is empty.', fault('as-written', 'The file is empty.')],
    ['of a code that is no more', { code: 'gone', values: [] }, fault('as-written', '{"code":"gone","values":[]}')],
    [
      'with a value too few',
      { code: 'file-encoding', values: [] },
      fault('as-written', '{"code":"file-encoding","values":[]}'),
    ],
    [
      'with a value of another kind',
      { code: 'file-encoding', values: ['three'] },
      fault('as-written', '{"code":"file-encoding","values":["three"]}'),
    ],
  ])('%s', (_what, stored, read) => expect(storedFault(stored)).toEqual(read));
});

it('a report of an older version is shown as it was written', () => {
  const old = {
    taken: { notes: 2 },
    refused: 1,
    leftOut: 0,
    refusals: [{ record: 'record 2 (A claim)', line: 4, field: 'datePublished', reason: 'is missing or empty' }],
    remarks: [],
  } as unknown as ImportReport;
  expect(storedReport(old)).toEqual({
    ...old,
    refusals: [
      {
        record: fault('as-written', 'record 2 (A claim)'),
        line: 4,
        field: 'datePublished',
        fault: fault('as-written', 'is missing or empty'),
      },
    ],
  });
});
