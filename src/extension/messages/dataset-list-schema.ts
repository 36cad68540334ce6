/** Which datasets are on, and in which order: declared apart from its store, for messages carry it too. */
import { z } from 'zod';
import { recordId } from '../../dataset/schema';

export const datasetListSchema = z.strictObject({
  /** Ids from first to last; datasets that are not named come after them. */
  order: z.array(recordId).max(1_000).default([]),
  /** Ids of those that are switched off. */
  off: z.array(recordId).max(1_000).default([]),
});

export type DatasetList = z.infer<typeof datasetListSchema>;
