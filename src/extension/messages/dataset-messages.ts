/** Messages between pages of the extension and the background about the reader's own datasets. */
import { z } from 'zod';
import { REFRESH_INTERVALS } from '../../setting-values';
import { feedAddress } from '../../dataset/schema';
import type { DatasetsView } from '../../ui/options/datasets/datasets-view';
import { datasetListSchema } from './dataset-list-schema';

const jobId = z.string().max(100);
const datasetId = z.string().max(300);

export const datasetRequests = {
  /** Lists every dataset and import, for the options page. */
  datasets: { from: 'surface', params: z.strictObject({}), result: z.custom<DatasetsView>() },
  /** Imports the files that the options page has put into the store. */
  'run-imports': { from: 'surface', params: z.strictObject({}), result: z.null() },
  /** Fetches a feed. The permission was requested where the button was pressed. */
  'import-address': {
    from: 'surface',
    params: z.strictObject({ url: feedAddress.max(2_000), every: z.enum(REFRESH_INTERVALS) }),
    result: z.null(),
  },
  /** Imports the reviews in a page's JSON-LD; returns the number of such scripts. */
  'import-page': {
    from: 'surface',
    params: z.strictObject({ tab: z.number().int() }),
    result: z.strictObject({ found: z.number() }),
  },
  'drop-import': { from: 'surface', params: z.strictObject({ job: jobId }), result: z.null() },
  'change-datasets': { from: 'surface', params: datasetListSchema, result: z.null() },
  'remove-dataset': { from: 'surface', params: z.strictObject({ id: datasetId }), result: z.null() },
  'refresh-dataset': { from: 'surface', params: z.strictObject({ id: datasetId }), result: z.null() },
} as const;
