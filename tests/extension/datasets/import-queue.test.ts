import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noOthers } from '../../../src/dataset/check/other-datasets';
import { openDataset } from '../../../src/dataset/compiled/open';
import { addJob, dropJob, runJobs, type QueueSurroundings } from '../../../src/extension/datasets/import-queue';
import { deleteStore, openStore, faultOfWrite } from '../../../src/extension/datasets/store';
import { errorInEnglish } from '../../../src/failure/in-english';
import { makeReview } from './make-review';

const NOW = Date.UTC(2026, 10, 23);
const origin = { kind: 'file', name: 'feed.json' } as const;
const feed = (count: number) =>
  new Blob([
    JSON.stringify({
      name: 'Gazette checks',
      '@graph': Array.from({ length: count }, (_, index) => makeReview(index)),
    }),
  ]);

let added: string[] = [];
const around = (more: Partial<QueueSurroundings> = {}): QueueSurroundings => ({
  takenIds: ['sidelight'],
  others: () => Promise.resolve(noOthers),
  now: () => NOW,
  pause: () => Promise.resolve(),
  onAdded: (id) => Promise.resolve(void added.push(id)),
  ...more,
});

/** Returns the whole content of the store, by the name of the part. */
async function contents() {
  const store = await openStore();
  const names = ['datasets', 'compiled', 'files', 'jobs', 'batches'] as const;
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await store.count(name)] as const)));
}

async function bytesOfCompiled() {
  const all = await (await openStore()).getAll('compiled');
  return Promise.all(all.map(async (compiled) => new Uint8Array(await compiled.arrayBuffer())));
}

beforeEach(() => {
  added = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteStore();
});

/** Makes writes into a part of the store fail as on a full disk. */
function fillDisk(part: string): void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as IDBObjectStore['put'];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    if (this.name === part) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('an import', () => {
  it('ends with a dataset that can be opened, its file, and nothing of the job', async () => {
    await addJob(origin, feed(3), NOW);
    await runJobs(around());
    expect(await contents()).toEqual({ datasets: 1, compiled: 1, files: 1, jobs: 0, batches: 0 });
    const compiled = await (await openStore()).get('compiled', added[0]!);
    expect(openDataset(await compiled!.arrayBuffer()).info.title).toBe('Gazette checks');
  });

  it('goes on where it stood when the worker was stopped', async () => {
    await addJob(origin, feed(12_000), NOW);
    let pauses = 0;
    // A stopped worker never returns from its pause; another one finds the store.
    const stopped = runJobs(
      around({
        pause: () => (++pauses < 10 ? Promise.resolve() : Promise.reject(new Error('stopped'))),
        onAdded: () => Promise.reject(new Error('too early')),
      }),
    );
    const keepJob = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    keepJob.mockRestore();
    const [job] = await (await openStore()).getAll('jobs');
    expect(job).toMatchObject({ stage: 'reading', batches: 1 });
    expect(job!.state.read).toBeGreaterThan(0);
    const slice = vi.spyOn(Blob.prototype, 'slice');
    await runJobs(around());
    expect(slice.mock.calls[0]![0]).toBe(job!.state.read);
    const [dataset] = await (await openStore()).getAll('datasets');
    expect(dataset!.report.taken).toEqual({ sources: 12_000, notes: 12_000 });
  }, 60_000);

  it('that is stopped by the reader leaves nothing', async () => {
    const id = await addJob(origin, feed(3_000), NOW);
    await runJobs(around({ pause: () => dropJob(id) }));
    expect(await contents()).toEqual({ datasets: 0, compiled: 0, files: 0, jobs: 0, batches: 0 });
    expect(added).toEqual([]);
  });

  it.each(['batches', 'datasets', 'compiled'])(
    'on a disk that is full when %s are written says so and changes nothing',
    async (part) => {
      await addJob(origin, feed(2), NOW);
      await runJobs(around());
      const before = await bytesOfCompiled();
      await addJob(origin, feed(4), NOW + 1);
      fillDisk(part);
      await runJobs(around());
      const store = await openStore();
      expect(await bytesOfCompiled()).toEqual(before);
      const [job] = await store.getAll('jobs');
      expect(job).toMatchObject({
        stage: 'failed',
        problem: { code: 'disk-full', values: [] },
      });
      expect(await contents()).toMatchObject({ datasets: 1, files: 1, batches: 0 });
    },
  );

  it('may not take the place of the dataset that comes with Sidelight', async () => {
    const info = {
      id: 'sidelight',
      title: 'Mine',
      edition: '2026-01-01',
      language: 'en',
      publisher: 'Gazette',
      licence: null,
    };
    const file = new Blob([
      JSON.stringify({
        format: 'sidelight-dataset',
        version: 1,
        info,
        sources: [
          {
            id: 'one',
            publisher: 'Gazette',
            title: 'A report',
            url: 'https://gazette.example/1',
            published: '2026-01-01',
          },
        ],
        notes: [
          {
            id: 'note',
            claim: 'The harbour bridge was closed in winter.',
            evidence: 'supported',
            finding: 'The harbour office says so.',
            asOf: '2026-01-01',
            sources: ['one'],
          },
        ],
      }),
    ]);
    await addJob(origin, file, NOW);
    await runJobs(around());
    const [job] = await (await openStore()).getAll('jobs');
    expect(job?.problem).toEqual({ code: 'id-of-bundled', values: ['sidelight'] });
  });
});

describe('a window that keeps no data', () => {
  it.each<[string, () => void]>([
    ['has no IndexedDB', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'refuses to open it',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException(
            'A mutation operation was attempted on a database that did not allow mutations.',
            'InvalidStateError',
          );
        }),
    ],
  ])('%s: that is said, and the next call tries again', async (_what, refuse) => {
    refuse();
    expect(await addJob(origin, feed(1), NOW).then(() => 'it was kept', errorInEnglish)).toMatch(
      /^This browser window keeps no data .*The dataset that comes with Sidelight is in use\.$/,
    );
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(await contents()).toMatchObject({ jobs: 0 });
  });
});

it('says what a browser says of any other failure', () => {
  expect(faultOfWrite(new Error('The disk is gone.'))).toEqual({ code: 'unexpected', values: ['The disk is gone.'] });
});
