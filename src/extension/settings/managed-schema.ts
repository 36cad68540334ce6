/**
 * The schema of an institution's settings. Apart from the code that reads them, because the build and a test use it in
 * Node.
 */
import { z } from 'zod';
import { webAddress } from '../../dataset/schema';
import { REFRESH_INTERVALS } from '../../setting-values';
import { settingsSchema } from './settings';

const mostFeeds = 100;
const feed = z.object({ url: webAddress.max(2_000), every: z.enum(REFRESH_INTERVALS).default('day') });
const datasets = z.array(feed).max(mostFeeds).default([]).meta({ title: 'Feeds that every reader gets' });

/**
 * The schema for reading: what is in form is kept, so that one bad feed takes neither the good ones nor the settings with
 * it. Settings are repaired one by one afterwards, like stored ones.
 */
export const managedSchema = z.object({
  settings: z.record(z.string(), z.unknown()).catch({}),
  datasets: z
    .array(z.unknown())
    .catch([])
    .transform((feeds) => feeds.flatMap((each) => feed.safeParse(each).data ?? []).slice(0, mostFeeds)),
});

/** The schema for administrators, published as `assets/public/managed-schema.json`. */
export const managedForm = z.object({
  settings: settingsSchema.partial().meta({
    title: 'Settings that a fresh install begins with; the reader may change them',
  }),
  datasets,
});
