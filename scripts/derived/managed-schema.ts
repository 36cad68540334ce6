/** Makes the schema of an institution's settings, in the form that browsers read. */
import { z } from 'zod';
import { managedForm } from '../../src/extension/settings/managed-schema';

/** Keywords of JSON Schema that browsers understand in policies. They refuse or ignore all others. */
const UNDERSTOOD = new Set(['type', 'title', 'enum', 'minimum', 'maximum', 'items']);

type Schema = Readonly<Record<string, unknown>>;

/** Returns the text of `assets/public/managed-schema.json`. */
export function managedSchemaText(): string {
  return `${JSON.stringify(reduced(z.toJSONSchema(managedForm, { io: 'input' })), null, 2)}\n`;
}

/** Keeps the keywords that browsers understand. Drops others, such as defaults and `additionalProperties: false`. */
function reduced(schema: Schema): Schema {
  const kept: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema)) {
    if (word === 'properties')
      kept[word] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, one]) => [name, reduced(one as Schema)]),
      );
    else if (word === 'items' || (word === 'additionalProperties' && value !== false))
      kept[word] = reduced(value as Schema);
    else if (UNDERSTOOD.has(word)) kept[word] = value;
  }
  return kept;
}
