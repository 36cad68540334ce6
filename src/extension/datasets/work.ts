/**
 * Work on datasets that goes on by itself: imports that were stopped with the worker, and feeds whose
 * time has come. An alarm wakes the worker for either.
 */
import { browser } from 'wxt/browser';
import { checkAddress, fetchFeed } from './fetch-feed';
import { addJob, ofAddress, runJobs, type QueueSurroundings } from './import-queue';
import { nextRefresh } from './schedule';
import { openStore, faultOfWrite, type DatasetOrigin, type OwnDataset } from './store';
import { closeDatasets, datasetProblems, openBundled, openDatasets } from './open-datasets';
import { loadManaged } from '../settings/managed';
import type { Fault } from '../../failure/fault';
import { nextTask } from '../browser/next-task';

const ALARM = 'datasets';

/** The shortest time after which an alarm comes again, while an import is on its way. */
const HALF_A_MINUTE = 0.5;

const fetching = new Map<string, AbortController>();
/** Addresses that are being read for the first time, and what went wrong with them. */
export const fetchProblems = new Map<string, Fault>();

export const addressesBeingRead = (): readonly string[] => [...fetching.keys()];

/** Begins to listen. Called in the first turn of the worker, or the alarm that woke it is lost. */
export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) begin();
  });
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}

let begun = false;

/**
 * Goes on with what a worker that was stopped has left: once in a worker's life, however often somebody
 * looks at the datasets. Whoever looks need not wait for the alarm.
 */
export function goOn(): void {
  if (!begun) begin();
}

function begin(): void {
  begun = true;
  workOn().catch((error: unknown) => console.warn('Sidelight, work on datasets:', error));
}

/** Goes on with imports, reads the feeds whose time has come, and sets the alarm for the next. */
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

/** Works until no import is left. An alarm stands behind it while it does. */
export async function importAll(): Promise<void> {
  const store = await openStore();
  const pending = async () => (await store.getAll('jobs')).some(({ stage }) => stage !== 'failed');
  if (await pending()) {
    await browser.alarms.create(ALARM, { periodInMinutes: HALF_A_MINUTE });
    await runJobs(await surroundings());
  }
  await setAlarm();
}

/** A dataset whose compiled form is of an older version, or was damaged, is compiled anew from its file. */
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

/** Sets the alarm for the feed that comes next, or none. */
async function setAlarm(): Promise<void> {
  const times = (await (await openStore()).getAll('datasets')).map(({ refresh }) => refresh?.next ?? Infinity);
  const next = Math.min(...times, Infinity);
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
}

async function surroundings(): Promise<QueueSurroundings> {
  return {
    takenIds: [(await openBundled()).info.id],
    now: Date.now,
    pause: nextTask,
    // Opened at once, so that the next article does not wait for it.
    onAdded: async () => {
      closeDatasets();
      await openDatasets();
    },
  };
}

/**
 * Reads a feed and puts it into the queue. A feed that is known and has not changed is left as it is;
 * what goes wrong is kept with it, and the last good edition stays in use.
 */
export async function readAddress(origin: DatasetOrigin & { readonly kind: 'address' }): Promise<void> {
  if (fetching.has(origin.url)) return;
  const control = new AbortController();
  // Before anything is waited for, so that whoever asks next sees it.
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

/** Ends the reading of an address. */
export function stopReading(url: string): void {
  fetching.get(url)?.abort();
  fetchProblems.delete(url);
}

/** Reads a feed again, whether or not its time has come. */
export async function refresh({ origin }: OwnDataset): Promise<void> {
  if (origin.kind === 'address') await readAddress(origin);
}

async function keepRefresh(dataset: OwnDataset, failures: number, problem: Fault | null): Promise<void> {
  const now = Date.now();
  const { etag, modified } = dataset.refresh ?? { etag: null, modified: null };
  const state = { etag, modified, checked: now, next: nextRefresh(dataset.origin, failures, now), failures, problem };
  await (await openStore()).put('datasets', { ...dataset, refresh: state }, dataset.id);
}
