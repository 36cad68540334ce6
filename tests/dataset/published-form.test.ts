import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFile, schemaText } from '../../scripts/dataset/write-schema';
import { projectRoot } from '../../scripts/run/project-root';
import { noOthers } from '../../src/dataset/check/other-datasets';
import { importBytes } from '../../src/dataset/import/import-bytes';
import { sidelightFileSchema } from '../../src/dataset/import/sidelight-file';
import { checkDatasetFile } from '../../src/cli/dataset-command';
import { UsageError } from '../../src/cli/usage-error';

const example = join(projectRoot, 'docs/examples/own-dataset.json');

it('publishes the schema that the program uses (npm run dataset -- schema)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
});

it('has an example that fits the schema and is taken whole', () => {
  const bytes = readFileSync(example);
  expect(sidelightFileSchema.safeParse(JSON.parse(bytes.toString())).error).toBeUndefined();
  const { report } = importBytes(bytes, { key: 'example', name: 'example', today: '2026-01-15', others: noOthers });
  expect(report).toMatchObject({ refused: 0, leftOut: 0, taken: { entities: 2, notes: 1, sources: 1 } });
});

it('is checked on the command line', () => {
  let said = '';
  const output = { write: (text: string) => (said += text) } as never;
  expect(checkDatasetFile(example, noOthers, output)).toBe(true);
  expect(said).toMatch(/Belhaven Gazette, edition of 2026-01-10[\s\S]*Taken: 1 source, 2 entities, 1 note, 1 series\./);
  expect(() => checkDatasetFile(join(projectRoot, 'README.md'), noOthers, output)).toThrow(UsageError);
  expect(() => checkDatasetFile('/nowhere.json', noOthers, output)).toThrow(/cannot be read/);
});
