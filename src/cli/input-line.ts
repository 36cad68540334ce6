import { z } from 'zod';
import { isRealDate } from '../dates/partial-date';
import { UsageError } from './usage-error';

const facts = {
  id: z.string(),
  title: z.string().nullish(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'published is a date YYYY-MM-DD')
    .refine((day) => isRealDate(day.slice(0, 'YYYY-MM-DD'.length)), 'published is not a day of the calendar')
    .nullish(),
  url: z.string().nullish(),
};

/** One line of input to `annotate --jsonl`: plain text, or a page as HTML. */
const inputLineSchema = z.union(
  [z.object({ ...facts, text: z.string() }), z.object({ ...facts, html: z.string() })],
  'a line has an "id" and either "text" or "html"',
);

export type InputLine = z.infer<typeof inputLineSchema>;

/**
 * @param place what to call the line in an error
 * @throws {UsageError} naming the place and the field
 */
export function parseInputLine(value: unknown, place: string): InputLine {
  const parsed = inputLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.length ? ` (${issue.path.join('.')})` : '';
  throw new UsageError(`standard input, ${place}${field}: ${issue?.message ?? 'not a line of input'}.`);
}
