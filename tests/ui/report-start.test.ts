import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/core/annotations';
import { reportStart } from '../../src/ui/card/report-start';
import { parseReportQuery, reportQuery, type ReportStart } from '../../src/ui/report/report-query';
import { richFacts, richReading } from './rich-reading';

const { mentions, claims, statements } = richReading.annotations;
const at = (kind: Subject['kind'], index: number): Subject => ({ kind, index });
const known = mentions.findIndex(({ entity }) => entity !== null);
const unknown = mentions.findIndex(({ entity }) => entity === null);
const told = statements.findIndex(({ speaker }) => speaker?.entity);
const noted = claims.findIndex(({ notes }) => notes.length > 0);
const bare = claims.findIndex(({ notes, figures }) => notes.length + figures.length === 0);

const starts: readonly (readonly [about: string, subject: Subject, kind: string, record: string | null])[] = [
  ['a name with a record', at('mention', known), 'role', mentions[known]!.entity!.id],
  ['a name without one', at('mention', unknown), 'missing', null],
  ['a statement', at('statement', told), 'speaker', statements[told]!.speaker!.entity!.id],
  ['a claim with a note', at('claim', noted), 'note', claims[noted]!.notes[0]!.id],
  ['a claim of which nothing is known', at('claim', bare), 'other', null],
];

describe('a report that is begun at a card', () => {
  it.each(starts)('knows what it is about: %s', (_, subject, kind, record) => {
    const start = reportStart(richReading, subject, richFacts);
    expect([start.kind, start.record?.id ?? null]).toEqual([kind, record]);
  });
  it('has nothing of the page in it', () => {
    const query = reportQuery(reportStart(richReading, at('mention', unknown), richFacts));
    expect(query).toBe('kind=missing');
  });
});

const queries: readonly (readonly [query: string, start: ReportStart])[] = [
  [
    'kind=role&name=Ann+Lee&dataset=core&id=ann-lee',
    { kind: 'role', record: { name: 'Ann Lee', dataset: 'core', id: 'ann-lee' } },
  ],
  ['kind=missing', { kind: 'missing', record: null }],
  ['kind=role&dataset=core&id=ann-lee', { kind: 'role', record: { name: 'ann-lee', dataset: 'core', id: 'ann-lee' } }],
  ['kind=role&dataset=core', { kind: 'role', record: null }],
  ['kind=something', { kind: 'other', record: null }],
  ['', { kind: 'other', record: null }],
];

it.each(queries)('reads the query %s', (query, start) => {
  expect(parseReportQuery(new URLSearchParams(query))).toEqual(start);
});
it('reads what it has written', () => {
  const start: ReportStart = { kind: 'note', record: { name: 'A & B = “C”', dataset: 'core', id: 'a-b' } };
  expect(parseReportQuery(new URLSearchParams(reportQuery(start)))).toEqual(start);
});
