/** Messages about articles that were read before, and what changed in them since. */
import { z } from 'zod';
import type { Change } from '../../changes/compare-readings';
import { articleSchema } from './article-schema';

/** What changed in an article; `since` is the ISO day of its first reading. */
export interface ChangesSince {
  readonly since: string;
  readonly changes: readonly Change[];
}

export const changeRequests = {
  /** Keeps an article as it is first read, if the reader chose so. `visit` is when its document was opened. */
  'keep-reading': {
    from: 'content',
    params: z.strictObject({ address: z.string().max(10_000), visit: z.number(), article: articleSchema }),
    result: z.null(),
  },
  /** Tells what changed in a tab's article since it was first read; null if it was not read before. */
  changes: {
    from: 'surface',
    params: z.strictObject({ tab: z.number().int() }),
    result: z.custom<ChangesSince | null>(),
  },
  /** Erases all articles that were kept. */
  'forget-readings': { from: 'surface', params: z.strictObject({}), result: z.null() },
} as const;
