/** What pages of the extension and the background say to each other about datasets of one's own. */
import { z } from 'zod';
import { REFRESH_INTERVALS } from '../../setting-values';
import { feedAddress } from '../../dataset/schema';
import type { DatasetsView } from '../../ui/options/datasets/datasets-view';
import { datasetListSchema } from './dataset-list-schema';

const jobId = z.string().max(100);
const datasetId = z.string().max(300);

export const datasetRequests = {
  /** Every dataset and import, as the options show them. */
  datasets: { from: 'surface', params: z.strictObject({}), result: z.custom<DatasetsView>() },
  /** Works on files that the options page has put into the store. */
  'run-imports': { from: 'surface', params: z.strictObject({}), result: z.null() },
  /** Reads a feed; leave to do so has been asked for where the button was pressed. */
  'import-address': {
    from: 'surface',
    params: z.strictObject({ url: feedAddress.max(2_000), every: z.enum(REFRESH_INTERVALS) }),
    result: z.null(),
  },
  /** Takes the reviews that a page carries for search engines; how many scripts of that kind it has. */
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
