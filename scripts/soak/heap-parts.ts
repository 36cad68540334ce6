import { z } from 'zod';

/** What of a heap snapshot is read here; see V8's `HeapSnapshotGenerator` for the rest. */
const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())]).rest(z.unknown()) }),
  }),
  /** One row of `node_fields` after the other. */
  nodes: z.array(z.number()),
});

/** Bytes. */
export interface HeapParts {
  /** Machine code and bytecode, and what belongs to them. */
  readonly code: number;
  /** Everything else: objects, strings, buffers, and what the browser holds for them. */
  readonly objects: number;
}

/**
 * Tells compiled code from what a program keeps. V8 compiles a function anew, and faster, the more
 * often it ran, and keeps the code: that growth ends with the functions, and is no leak of ours.
 * @param text a heap snapshot as V8 writes it
 * @throws ZodError where it is none
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
