/** The schema of an article from a page's process. */
import { z } from 'zod';
import type { Article } from '../../text/article';

/** Twice the most that our page finder sends (`LONGEST_TEXT`), so a longer text is not from it (UTF-16 units). */
const longestText = 1_000_000;

export const spanSchema = z
  .strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine(({ start, end }) => start <= end, 'a span ends where it begins, or later');

/** Links in the article, at most as many as our page finder sends. */
export const linksSchema = z
  .array(
    z.strictObject({
      start: z.number().int().min(0),
      end: z.number().int().min(0),
      url: z
        .string()
        .max(2000)
        .regex(/^https?:\/\//),
    }),
  )
  .max(100)
  .readonly();

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const blockSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(['title', 'heading', 'paragraph', 'caption', 'list-item', 'quotation', 'credit']),
  day: isoDay.optional(),
});

const short = z.string().max(2000).nullable();

const day = isoDay.nullable();

export const articleSchema = z
  .strictObject({
    title: short,
    text: z.string().max(longestText),
    blocks: z.array(blockSchema).readonly(),
    published: day,
    daySource: z
      .strictObject({ from: z.enum(['data', 'page', 'address']), first: day, later: day })
      .nullish() satisfies z.ZodType<Article['daySource']>,
    language: z.string().max(100).nullable(),
    outlet: short,
  })
  .refine(blocksAreInOrder, 'blocks lie in the text, in order and without overlap') satisfies z.ZodType<Article>;

function blocksAreInOrder({
  text,
  blocks,
}: {
  text: string;
  blocks: readonly { start: number; end: number }[];
}): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > text.length) return false;
    last = end;
  }
  return true;
}
