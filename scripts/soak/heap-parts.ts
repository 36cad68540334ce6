import { z } from 'zod';

/** The parts of a heap snapshot that are read here; see V8's `HeapSnapshotGenerator`. */
const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())]).rest(z.unknown()) }),
  }),
  /** One row of `node_fields` after the other. */
  nodes: z.array(z.number()),
});

/** Bytes. */
export interface HeapParts {
  /** Machine code, bytecode and their data. */
  readonly code: number;
  /** Everything else: objects, strings, buffers, and what the browser keeps for them. */
  readonly objects: number;
}

/**
 * Separates compiled code from a program's data. V8 compiles a function again, optimised, the more often it ran, and
 * keeps the code. That growth ends and is not a leak.
 * @param text a heap snapshot as V8 writes it
 * @throws ZodError if it is not one
 */
export function heapParts(text: string): HeapParts {
  const {
    snapshot: { meta },
    nodes,
  } = snapshotSchema.parse(JSON.parse(text));
  const {
    node_fields: fields,
    node_types: [types],
  } = meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types.indexOf('code');
  const parts = { code: 0, objects: 0 };
  for (let row = 0; row < nodes.length; row += fields.length) {
    parts[nodes[row + type] === code ? 'code' : 'objects'] += nodes[row + size]!;
  }
  return parts;
}
