/** The form of what an institution sets, as browsers read it. */
import { z } from 'zod';
import { managedForm } from '../../src/extension/settings/managed-schema';

/** Words of JSON Schema that browsers understand in the form of policies; they refuse or ignore the others. */
const UNDERSTOOD = new Set(['type', 'title', 'enum', 'minimum', 'maximum', 'items']);

type Schema = Readonly<Record<string, unknown>>;

/** Returns the text of `assets/public/managed-schema.json`. */
export function managedSchemaText(): string {
  return `${JSON.stringify(reduced(z.toJSONSchema(managedForm, { io: 'input' })), null, 2)}\n`;
}

/** Keeps what browsers understand; that a setting has a standard value or an object no other field is left out. */
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
