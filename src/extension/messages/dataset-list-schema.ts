/** The schema of which datasets are on, and in which order. Apart from its store, because messages use it too. */
import { z } from 'zod';
import { recordId } from '../../dataset/schema';

export const datasetListSchema = z.strictObject({
  /** Ids in order; datasets that are not named come after them. */
  order: z.array(recordId).max(1_000).default([]),
  /** Ids of those that are switched off. */
  off: z.array(recordId).max(1_000).default([]),
});

export type DatasetList = z.infer<typeof datasetListSchema>;
