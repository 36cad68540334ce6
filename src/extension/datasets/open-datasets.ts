/**
 * The datasets, opened once in the life of a worker. A worker that was stopped opens them again: the
 * compiled files are read in place, so that takes about as long as fetching them (8 ms for 1.4 MB).
 */
import { browser } from 'wxt/browser';
import { openDataset } from '../../dataset/compiled/open';
import type { OpenedDataset } from '../../dataset/opened';
import type { ReadLines } from '../../dataset/wide/open-wide';
import { withWide } from '../../dataset/wide/with-wide';
import { inOrder, loadDatasetList } from './list';
import { openStore } from './store';
import { failure, faultOf, type Fault } from '../../failure/fault';

/** Where the build puts the bundled dataset and the two files of its wide tier. */
export const bundledPath = '/dataset/bundled.bin';
const widePaths = { names: '/dataset/wide-names.bin', lines: '/dataset/wide-lines.txt' };

interface Opened {
  /** Those that are switched on, in the reader's order. */
  readonly datasets: readonly OpenedDataset[];
  /** Why a dataset of one's own is not in use, by its id; "" for all of them. */
  readonly problems: ReadonlyMap<string, Fault>;
}

let opened: Promise<Opened> | null = null;
let bundled: Promise<OpenedDataset> | null = null;

/**
 * All datasets that are switched on, in the reader's order. One that cannot be read is left out.
 * @throws Failure where the bundled file cannot be read; the next call tries again
 */
export async function openDatasets(): Promise<readonly OpenedDataset[]> {
  return (await openAll()).datasets;
}

/** What is wrong with datasets of one's own, by id. */
export async function datasetProblems(): Promise<ReadonlyMap<string, Fault>> {
  return (await openAll()).problems;
}

/** Opens them anew at the next question: their order, their switches or one of them has changed. */
export function closeDatasets(): void {
  opened = null;
}

function openAll(): Promise<Opened> {
  opened ??= open().catch((error: unknown) => {
    closeDatasets();
    throw error;
  });
  return opened;
}

async function open(): Promise<Opened> {
  const list = await loadDatasetList();
  const [own, first] = await Promise.all([openOwn(list.off), openBundled()]);
  const all = [first, ...own.datasets].map((dataset) => ({ id: dataset.info.id, dataset }));
  const on = inOrder(all, list).filter(({ id }) => !list.off.includes(id));
  return { datasets: on.map(({ dataset }) => dataset), problems: own.problems };
}

async function openOwn(off: readonly string[]): Promise<Opened> {
  const problems = new Map<string, Fault>();
  const datasets: OpenedDataset[] = [];
  try {
    const store = await openStore();
    for (const id of await store.getAllKeys('compiled')) {
      if (off.includes(id)) continue;
      try {
        const compiled = await store.get('compiled', id);
        if (compiled) datasets.push(openDataset(await compiled.arrayBuffer()));
      } catch (error) {
        problems.set(id, faultOf(error));
      }
    }
  } catch (error) {
    // Without a store there are no datasets of one's own, and the bundled one is as good as ever.
    problems.set('', faultOf(error));
  }
  return { datasets, problems };
}

/** The bundled dataset, opened once whatever changes around it. */
export function openBundled(): Promise<OpenedDataset> {
  bundled ??= readBundled().catch((error: unknown) => {
    bundled = null;
    throw error;
  });
  return bundled;
}

async function readBundled(): Promise<OpenedDataset> {
  const [reviewed, names] = await Promise.all([
    packaged(bundledPath).then((response) => response.arrayBuffer()),
    packaged(widePaths.names).then((response) => response.arrayBuffer()),
  ]);
  return withWide(openDataset(reviewed), names, readLines);
}

/** @throws Failure where a file of the package cannot be read */
async function packaged(path: string): Promise<Response> {
  // `getURL` is typed with the paths that the build knows, and the dataset is a public file.
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw failure('bundled-unreadable', response.status);
  return response;
}

let lines: Promise<Blob> | null = null;

/** Reads a part of the lines of the wide tier: the browser keeps the file, the worker gets the part. */
const readLines: ReadLines = async (from, to) => {
  lines ??= packaged(widePaths.lines)
    .then((response) => response.blob())
    .catch((error: unknown) => {
      lines = null;
      throw error;
    });
  return (await lines).slice(from, to).text();
};
