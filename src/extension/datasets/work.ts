/**
 * Work on datasets without the reader: imports that were stopped with the worker, and feeds that are due. An alarm
 * wakes the worker for both.
 */
import { browser } from 'wxt/browser';
import { othersAmong } from '../../dataset/check/other-datasets';
import { checkAddress, fetchFeed } from './fetch-feed';
import { addJob, ofAddress, runJobs, type QueueSurroundings } from './import-queue';
import { nextRefresh } from './schedule';
import { openStore, faultOfWrite, type DatasetOrigin, type OwnDataset } from './store';
import { closeDatasets, datasetProblems, openBundled, openDatasets } from './open-datasets';
import { loadManaged } from '../settings/managed';
import type { Fault } from '../../failure/fault';
import { nextTask } from '../browser/next-task';

const ALARM = 'datasets';

/** Minutes until an alarm continues a stopped import; the shortest that browsers allow. */
const HALF_A_MINUTE = 0.5;

const fetching = new Map<string, AbortController>();
/** Errors of addresses that are being fetched for the first time. */
export const fetchProblems = new Map<string, Fault>();

export const addressesBeingRead = (): readonly string[] => [...fetching.keys()];

/** Starts listening. Call it in the worker's first turn, or the alarm that woke it is lost. */
export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) begin();
  });
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}

let begun = false;

/**
 * Continues what a stopped worker left, once in a worker's life, so that a reader who looks at the datasets need not
 * wait for the alarm.
 */
export function goOn(): void {
  if (!begun) begin();
}

function begin(): void {
  begun = true;
  workOn().catch((error: unknown) => console.warn('Sidelight, work on datasets:', error));
}

/** Continues imports, fetches feeds that are due, and sets the next alarm. */
export async function workOn(): Promise<void> {
  const store = await openStore();
  await mendCompiled();
  for (const { url, every } of (await loadManaged()).datasets) {
    if (!(await ofAddress(store, url))) await readAddress({ kind: 'address', url, every });
  }
  const due = (await store.getAll('datasets')).filter(
    ({ refresh }) => refresh?.next !== null && refresh !== null && refresh.next <= Date.now(),
  );
  for (const dataset of due) await refresh(dataset);
  await importAll();
}

/** Imports until no job is left. Meanwhile an alarm is set in case the worker is stopped. */
export async function importAll(): Promise<void> {
  const store = await openStore();
  const pending = async () => (await store.getAll('jobs')).some(({ stage }) => stage !== 'failed');
  if (await pending()) {
    await browser.alarms.create(ALARM, { periodInMinutes: HALF_A_MINUTE });
    await runJobs(await surroundings());
  }
  await setAlarm();
}

/** Compiles a dataset again from its file if its compiled form is outdated or damaged. */
async function mendCompiled(): Promise<void> {
  const store = await openStore();
  const waiting = new Set((await store.getAll('jobs')).map(({ origin }) => JSON.stringify(origin)));
  for (const id of (await datasetProblems()).keys()) {
    const [dataset, file] = await Promise.all([store.get('datasets', id), store.get('files', id)]);
    if (!dataset || !file || waiting.has(JSON.stringify(dataset.origin))) continue;
    await addJob(dataset.origin, file, Date.now(), {
      etag: dataset.refresh?.etag ?? null,
      modified: dataset.refresh?.modified ?? null,
    });
  }
}

/** Sets the alarm for the next feed, or none. */
async function setAlarm(): Promise<void> {
  const times = (await (await openStore()).getAll('datasets')).map(({ refresh }) => refresh?.next ?? Infinity);
  const next = Math.min(...times, Infinity);
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
}

async function surroundings(): Promise<QueueSurroundings> {
  return {
    takenIds: [(await openBundled()).info.id],
    others: async () => othersAmong(await openDatasets()),
    now: Date.now,
    pause: nextTask,
    // Opened at once, so that the next article need not wait.
    onAdded: async () => {
      closeDatasets();
      await openDatasets();
    },
  };
}

/**
 * Fetches a feed and queues it. An unchanged feed is left as it is. An error is stored with the feed, and the last good
 * edition stays in use.
 */
export async function readAddress(origin: DatasetOrigin & { readonly kind: 'address' }): Promise<void> {
  if (fetching.has(origin.url)) return;
  const control = new AbortController();
  // Set before the first `await`, so that the next caller sees it.
  fetching.set(origin.url, control);
  fetchProblems.delete(origin.url);
  let known: OwnDataset | undefined;
  try {
    known = await ofAddress(await openStore(), origin.url);
    checkAddress(origin.url);
    const fetched = await fetchFeed(origin.url, known?.refresh ?? null, control.signal);
    if (fetched !== 'unchanged')
      await addJob(origin, fetched.file, Date.now(), { etag: fetched.etag, modified: fetched.modified });
    else if (known?.refresh) await keepRefresh({ ...known, origin }, 0, null);
  } catch (error) {
    const problem = faultOfWrite(error);
    if (known?.refresh) await keepRefresh(known, known.refresh.failures + 1, problem);
    else if (!control.signal.aborted) fetchProblems.set(origin.url, problem);
  } finally {
    fetching.delete(origin.url);
  }
}

/** Aborts the fetch of an address. */
export function stopReading(url: string): void {
  fetching.get(url)?.abort();
  fetchProblems.delete(url);
}

/** Fetches a feed again, whether or not it is due. */
export async function refresh({ origin }: OwnDataset): Promise<void> {
  if (origin.kind === 'address') await readAddress(origin);
}

async function keepRefresh(dataset: OwnDataset, failures: number, problem: Fault | null): Promise<void> {
  const now = Date.now();
  const { etag, modified } = dataset.refresh ?? { etag: null, modified: null };
  const state = { etag, modified, checked: now, next: nextRefresh(dataset.origin, failures, now), failures, problem };
  await (await openStore()).put('datasets', { ...dataset, refresh: state }, dataset.id);
}
