/**
 * Opens the datasets, once in the life of a worker. A restarted worker opens them again: the compiled files are read in
 * place, so that takes about as long as fetching them (8 ms for 1.4 MB).
 */
import { browser } from 'wxt/browser';
import { openDataset } from '../../dataset/compiled/open';
import type { OpenedDataset } from '../../dataset/opened';
import type { ReadLines } from '../../dataset/wide/open-wide';
import { withWide } from '../../dataset/wide/with-wide';
import { OWN_NOTES } from '../../dataset/own/own-notes';
import { findMessage } from '../browser/interface-messages';
import { nextTask } from '../browser/next-task';
import { compileNotes } from '../notes/note-store';
import { inTurns } from './import-queue';
import { inOrder, loadDatasetList } from './list';
import { openStore } from './store';
import { failure, faultOf, type Fault } from '../../failure/fault';

/** Paths of the bundled dataset and the two files of its wide tier in the package. */
export const bundledPath = '/dataset/bundled.bin';
const widePaths = { names: '/dataset/wide-names.bin', lines: '/dataset/wide-lines.txt' };

interface Opened {
  /** The datasets that are on, in the reader's order. */
  readonly datasets: readonly OpenedDataset[];
  /** Faults of the reader's own datasets by id; "" is the fault of their store. */
  readonly problems: ReadonlyMap<string, Fault>;
}

let opened: Promise<Opened> | null = null;
let bundled: Promise<OpenedDataset> | null = null;

/**
 * Returns all datasets that are on, in the reader's order. Unreadable ones are left out.
 * @throws Failure if the bundled file cannot be read; the next call tries again
 */
export async function openDatasets(): Promise<readonly OpenedDataset[]> {
  return (await openAll()).datasets;
}

/**
 * Returns the edition of the bundled dataset (an ISO date).
 * @throws Failure if the bundled file cannot be read
 */
export async function bundledEdition(): Promise<string> {
  return (await openBundled()).info.edition;
}

/** Returns the faults of the reader's own datasets, by id. */
export async function datasetProblems(): Promise<ReadonlyMap<string, Fault>> {
  return (await openAll()).problems;
}

/**
 * Forgets the opened datasets; the next call opens them again. Call it after a change of order, switches or contents.
 */
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
  // What the reader has written is told beside what the datasets know, and hides none of it.
  const last = own.datasets.filter(({ info }) => info.id === OWN_NOTES);
  const others = own.datasets.filter(({ info }) => info.id !== OWN_NOTES);
  const all = [first, ...others].map((dataset) => ({ id: dataset.info.id, dataset }));
  const on = inOrder(all, list).filter(({ id }) => !list.off.includes(id));
  return { datasets: [...on.map(({ dataset }) => dataset), ...last], problems: own.problems };
}

async function openOwn(off: readonly string[]): Promise<Opened> {
  const problems = new Map<string, Fault>();
  const datasets: OpenedDataset[] = [];
  try {
    const store = await openStore();
    await compileNotes(store, findMessage('own.dataset'), (turns) =>
      inTurns(turns, { now: Date.now, pause: nextTask }),
    ).catch((error: unknown) => console.warn('Sidelight, own notes:', error));
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
    // Without a store there are no datasets of the reader's own; the bundled one still works.
    problems.set('', faultOf(error));
  }
  return { datasets, problems };
}

/** Opens the bundled dataset once, independent of all others. */
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

/** @throws Failure if a file of the package cannot be read */
async function packaged(path: string): Promise<Response> {
  // `getURL` has types only for the paths that the build knows; the dataset is a public file.
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw failure('bundled-unreadable', response.status);
  return response;
}

let lines: Promise<Blob> | null = null;

/** Reads a part of the wide tier's lines. The browser keeps the file, the worker gets only the part. */
const readLines: ReadLines = async (from, to) => {
  lines ??= packaged(widePaths.lines)
    .then((response) => response.blob())
    .catch((error: unknown) => {
      lines = null;
      throw error;
    });
  return (await lines).slice(from, to).text();
};
