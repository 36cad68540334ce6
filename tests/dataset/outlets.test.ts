import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { outletListSchema, outletOf } from '../../src/dataset/outlets';

const list = outletListSchema.parse({
  source: { publisher: 'A list', url: 'https://list.example/', published: '2026-05' },
  records: [
    { name: 'The Gazette', domains: ['gazette.example'], country: 'Spain', kind: 'private' },
    { name: 'Gazette Sport', domains: ['sport.gazette.example'], country: null, kind: 'other' },
  ],
});

it.each([
  ['gazette.example', 'The Gazette'],
  ['www.gazette.example', 'The Gazette'],
  ['WWW.Gazette.Example', 'The Gazette'],
  ['sport.gazette.example', 'Gazette Sport'],
  ['notgazette.example', undefined],
  ['example', undefined],
  ['', undefined],
])('who publishes %s', (host, name) => expect(outletOf(list, host)?.name).toBe(name));

it('the list of the package is as its schema says, and names each domain once', () => {
  const file = resolve(import.meta.dirname, '../../assets/public/outlets.json');
  const { records } = outletListSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const domains = records.flatMap((record) => record.domains);
  expect(new Set(domains).size).toBe(domains.length);
});
