import { expect, it } from 'vitest';
import { managedSchema } from '../../../src/extension/settings/managed-schema';

const good = { url: 'https://example.org/feed.json', every: 'week' };
const other = { url: 'https://example.net/feed.json' };

it.each<[what: string, policy: unknown, kept: object]>([
  ['nothing', {}, { settings: {}, datasets: [] }],
  ['two feeds', { datasets: [good, other] }, { settings: {}, datasets: [good, { ...other, every: 'day' }] }],
  [
    'a bad feed beside good ones, and settings',
    { settings: { run: 'click' }, datasets: [good, { url: 'example.org' }, null, { ...other, every: 'hour' }, other] },
    { settings: { run: 'click' }, datasets: [good, { ...other, every: 'day' }] },
  ],
  ['a list that is none', { settings: { run: 'click' }, datasets: good }, { settings: { run: 'click' }, datasets: [] }],
  ['settings that are none', { settings: ['run'], datasets: [good] }, { settings: {}, datasets: [good] }],
  ['101 feeds', { datasets: Array<object>(101).fill(good) }, { settings: {}, datasets: Array<object>(100).fill(good) }],
])('keeps of a policy what is in form: %s', (_what, policy, kept) => expect(managedSchema.parse(policy)).toEqual(kept));

it.each([null, 'text', []])('is no policy: %s', (policy) =>
  expect(managedSchema.safeParse(policy).success).toBe(false),
);
