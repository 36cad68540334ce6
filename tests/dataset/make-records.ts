import type { DatasetRecords } from '../../src/dataset/dataset-records';
import {
  entitySchema,
  figureTopicSchema,
  noteSchema,
  roleSchema,
  sourceSchema,
  type EntityRecord,
  type Role,
} from '../../src/dataset/schema';

/** Records for tests; missing fields get the schema's defaults. */
export function entity(id: string, name: string, fields: Record<string, unknown> = {}): EntityRecord {
  return entitySchema.parse({ id, name, type: 'person', source: 'gazette', ...fields });
}

export function role(fields: Record<string, unknown>): Role {
  return roleSchema.parse({ title: 'Minister', start: null, end: null, source: 'gazette', ...fields });
}

export function country(id: string, name: string, demonyms: string[] = [], aliases: string[] = []): EntityRecord {
  return entity(id, name, {
    type: 'place',
    kind: 'country',
    country: id,
    demonyms,
    aliases: aliases.map((text) => ({ text })),
  });
}

export function city(
  id: string,
  name: string,
  of: string,
  population: number,
  fields: Record<string, unknown> = {},
): EntityRecord {
  return entity(id, name, { type: 'place', kind: 'city', country: of, population, ...fields });
}

export const gazette = sourceSchema.parse({
  id: 'gazette',
  publisher: 'The Gazette',
  title: 'List of names',
  url: 'https://gazette.example/names',
  published: '2025-01-02',
});

export const note = (id: string, fields: Record<string, unknown> = {}) =>
  noteSchema.parse({
    id,
    claim: 'The harbour of Belhaven was closed for a year.',
    evidence: 'supported',
    finding: 'It was.',
    asOf: '2025-03-01',
    sources: ['gazette'],
    ...fields,
  });

export const topic = (id: string, fields: Record<string, unknown> = {}) =>
  figureTopicSchema.parse({
    id,
    title: 'Ships in the harbour',
    unit: 'people',
    scope: { what: 'sailors on board' },
    entities: [],
    measure: ['ships'],
    setting: ['harbour'],
    estimates: [{ by: 'The Gazette', low: 10, high: 20, text: '10 to 20', asOf: '2025-01', source: 'gazette' }],
    ...fields,
  });

export function records(entities: readonly EntityRecord[], more: Partial<DatasetRecords> = {}): DatasetRecords {
  return {
    info: { id: 'test', title: 'Test', edition: '2026-01-01', language: 'en', publisher: 'Test', licence: null },
    entities,
    notes: [],
    topics: [],
    series: [],
    sources: [gazette],
    givenNames: [],
    ...more,
  };
}
