import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sidelightFileSchema } from '../../src/dataset/import/sidelight-file';
import { projectRoot } from '../run/project-root';

/** Path of the published schema. */
export const schemaFile = join(projectRoot, 'docs/sidelight-dataset.schema.json');

/** Returns the JSON Schema of a dataset file, for editors that complete and check. */
export function schemaText(): string {
  const schema = z.toJSONSchema(sidelightFileSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema: schema.$schema, title: 'A Sidelight dataset', ...schema }, null, 2)}\n`;
}

/** Writes the schema from the declarations in `src/dataset/schema.ts`. */
export function writeSchema(say: (line: string) => void): void {
  writeFileSync(schemaFile, schemaText());
  say(`Written: ${schemaFile}`);
}
