/** Makes the options page's view of datasets and imports. */
import type { DatasetsView, DatasetRow, ImportRow } from '../../ui/options/datasets/datasets-view';
import { referenceFaults } from '../../dataset/check/reference-faults';
import { datasetProblems, openBundled, openDatasets } from './open-datasets';
import { inOrder, loadDatasetList } from './list';
import { storedFault, storedReport } from './stored-fault';
import type { Fault } from '../../failure/fault';
import { openStore, type DatasetOrigin, type ImportJob, type OwnDataset } from './store';
import { addressesBeingRead, fetchProblems } from './work';

const READING = 'address/';

/** Id of an address that is being fetched and has no job yet. */
const readingId = (url: string) => `${READING}${url}`;
export const addressOfOrigin = (id: string) => (id.startsWith(READING) ? id.slice(READING.length) : '');

const nameOf = (origin: DatasetOrigin) => (origin.kind === 'file' ? origin.name : origin.url);

/** Returns the view. Never throws: without a store it has only the bundled dataset, and `problem` says why. */
export async function viewOfDatasets(): Promise<DatasetsView> {
  const [bundled, list, problems, inUse] = await Promise.all([
    openBundled(),
    loadDatasetList(),
    datasetProblems(),
    openDatasets(),
  ]);
  const unusable = problems.get('') ?? null;
  const store = unusable === null ? await openStore() : null;
  const [own, jobs] = store ? await Promise.all([store.getAll('datasets'), store.getAll('jobs')]) : [[], []];
  const first: DatasetRow = {
    id: bundled.info.id,
    info: bundled.info,
    origin: 'bundled',
    from: null,
    every: null,
    report: null,
    bytes: null,
    on: true,
    problem: null,
    waits: [],
    checked: null,
  };
  const off = [bundled.info.id, ...own.map(({ id }) => id)].filter((id) => list.off.includes(id));
  const waitsOf = (id: string) => {
    const opened = inUse.find(({ info }) => info.id === id);
    return opened ? referenceFaults(opened, inUse, off) : [];
  };
  const rows = [first, ...own.map((dataset) => rowOf(dataset, problems))];
  return {
    datasets: inOrder(rows, list).map((row) => ({ ...row, on: !list.off.includes(row.id), waits: waitsOf(row.id) })),
    imports: [
      ...addressesBeingRead().map((url): ImportRow => ({
        id: readingId(url),
        name: url,
        stage: 'fetching',
        done: 0,
        taken: 0,
        refused: 0,
        problem: null,
      })),
      ...[...fetchProblems].map(([url, problem]): ImportRow => ({
        id: readingId(url),
        name: url,
        stage: 'failed',
        done: 0,
        taken: 0,
        refused: 0,
        problem,
      })),
      ...jobs.sort((a, b) => a.started - b.started).map(importOf),
    ],
    problem: unusable,
  };
}

function rowOf(
  { id, info, origin, report, bytes, refresh }: OwnDataset,
  problems: ReadonlyMap<string, Fault>,
): DatasetRow {
  return {
    id,
    info,
    origin: origin.kind,
    from: nameOf(origin),
    every: origin.kind === 'address' ? origin.every : null,
    report: storedReport(report),
    bytes,
    on: true,
    problem: problems.get(id) ?? storedFault(refresh?.problem),
    waits: [],
    checked: refresh ? new Date(refresh.checked).toISOString().slice(0, 10) : null,
  };
}

function importOf({ id, origin, stage, size, state, problem }: ImportJob): ImportRow {
  const { taken, refused } = state.report;
  const count = Object.values(taken).reduce((sum, each) => sum + each, 0);
  return {
    id,
    name: nameOf(origin),
    stage,
    done: size ? state.read / size : 0,
    taken: count,
    refused,
    problem: storedFault(problem),
  };
}
