import { describe, expect, it } from 'vitest';
import { reportText, type Report } from '../../src/ui/report/report-text';

const bare: Report = { kind: 'other', record: null, editions: [], version: '1.2.0', words: '', page: null };

const cases: readonly (readonly [about: string, report: Partial<Report>, lines: string])[] = [
  ['nothing but the kind', {}, 'Sidelight report: other\nversion: 1.2.0\n'],
  [
    'a record with the edition of its dataset',
    { kind: 'role', record: { dataset: 'core', id: 'ann-lee' }, editions: [{ id: 'core', edition: '2026-06-15' }] },
    'Sidelight report: role\nrecord: core/ann-lee\ndataset: core, edition 2026-06-15\nversion: 1.2.0\n',
  ],
  [
    'words of the reader',
    { words: '  She left in May.\n' },
    'Sidelight report: other\nversion: 1.2.0\n\nShe left in May.\n',
  ],
  [
    'the page, where the reader wants it',
    { page: { title: 'Rain\n in  Leeds', host: 'news.example' } },
    'Sidelight report: other\nversion: 1.2.0\npage: Rain in Leeds (news.example)\n',
  ],
  [
    'a file has no host',
    { page: { title: 'Rain', host: '' } },
    'Sidelight report: other\nversion: 1.2.0\npage: Rain\n',
  ],
];

describe('the text of a report', () => {
  it.each(cases)('%s', (_about, report, lines) => expect(reportText({ ...bare, ...report })).toBe(lines));
});
