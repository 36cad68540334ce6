/**
 * The schema of an institution's settings. Apart from the code that reads them, because the build and a test use it in
 * Node.
 */
import { z } from 'zod';
import { webAddress } from '../../dataset/schema';
import { REFRESH_INTERVALS } from '../../setting-values';
import { settingsSchema } from './settings';

const datasets = z
  .array(z.object({ url: webAddress.max(2_000), every: z.enum(REFRESH_INTERVALS).default('day') }))
  .max(100)
  .default([])
  .meta({ title: 'Feeds that every reader gets' });

/** The schema for reading. Settings are repaired one by one afterwards, like stored ones. */
export const managedSchema = z.object({ settings: z.record(z.string(), z.unknown()).default({}), datasets });

/** The schema for administrators, published as `assets/public/managed-schema.json`. */
export const managedForm = z.object({
  settings: settingsSchema.partial().meta({
    title: 'Settings that a fresh install begins with; the reader may change them',
  }),
  datasets,
});
