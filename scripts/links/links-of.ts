import { z } from 'zod';
import { Stop } from '../run/stop';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  names: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      entity: z.string().nullable(),
      reference: z.string(),
    }),
  ),
});

/** A link, for a person to check. */
export interface LinkToRead {
  readonly article: string;
  readonly name: string;
  /** Id of the entity. */
  readonly entity: string;
  /** The words around the name; the name is in double brackets. */
  readonly words: string;
  /** Equal for the same name of the same entity in the same article. */
  readonly key: string;
}

const AROUND = 140;

/**
 * Returns the different links of an article, each at its first place.
 * @param row a line of `annotate --jsonl`
 * @throws Stop if it is not such a line
 */
export function linksOf(row: unknown, line: number): LinkToRead[] {
  const read = rowSchema.safeParse(row);
  if (!read.success) throw new Stop(`Line ${line} is not an annotated article: it needs id, text and names.`);
  const { id, text, names } = read.data;
  const links = new Map<string, LinkToRead>();
  for (const { start, end, text: name, entity, reference } of names) {
    const key = `${id}\t${name}\t${entity}`;
    if (entity === null || reference !== 'name' || links.has(key)) continue;
    const words = `${text.slice(Math.max(0, start - AROUND), start)}[[${name}]]${text.slice(end, end + AROUND)}`;
    links.set(key, { article: String(id), name, entity, words: words.replace(/\s+/g, ' '), key });
  }
  return [...links.values()];
}
