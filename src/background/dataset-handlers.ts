/** Handles requests about the reader's own datasets. */
import { addressOfOrigin, viewOfDatasets } from '../extension/datasets/view';
import type { Handlers } from './answer';
import { closeDatasets } from '../extension/datasets/open-datasets';
import { loadDatasetList, saveDatasetList } from '../extension/datasets/list';
import type { datasetRequests } from '../extension/messages/dataset-messages';
import { addJob, dropJob } from '../extension/datasets/import-queue';
import { openStore } from '../extension/datasets/store';
import { goOn, importAll, readAddress, refresh, stopReading, workOn } from '../extension/datasets/work';
import { reviewsOfScripts } from '../extension/datasets/linked-reviews';
import { sendToTab } from '../extension/messages/send-to-tab';

type DatasetHandlers = Pick<Handlers, keyof typeof datasetRequests>;

/** Starts work that continues after the answer. Its errors are stored where the options page shows them. */
function begin(work: Promise<void>): null {
  work.catch((error: unknown) => console.warn('Sidelight, work on datasets:', error));
  return null;
}

export const datasetHandlers: DatasetHandlers = {
  datasets() {
    goOn();
    return viewOfDatasets();
  },

  'run-imports': () => Promise.resolve(begin(workOn())),

  'import-address': ({ url, every }) =>
    Promise.resolve(begin(readAddress({ kind: 'address', url, every }).then(importAll))),

  async 'import-page'({ tab }) {
    const page = await sendToTab(tab, 'linked-data', {});
    const reviews = reviewsOfScripts(page?.scripts ?? []);
    if (page && reviews.length > 0) {
      await addJob({ kind: 'page', url: page.url }, new Blob([JSON.stringify(reviews)]), Date.now());
      begin(importAll());
    }
    return { found: reviews.length };
  },

  async 'drop-import'({ job }) {
    stopReading(addressOfOrigin(job));
    await dropJob(job);
    return null;
  },

  async 'change-datasets'(list) {
    await saveDatasetList(list);
    closeDatasets();
    return null;
  },

  async 'remove-dataset'({ id }) {
    const writing = (await openStore()).transaction(['datasets', 'compiled', 'files'], 'readwrite');
    await Promise.all([
      writing.objectStore('datasets').delete(id),
      writing.objectStore('compiled').delete(id),
      writing.objectStore('files').delete(id),
      writing.done,
    ]);
    const { order, off } = await loadDatasetList();
    await saveDatasetList({ order: order.filter((other) => other !== id), off: off.filter((other) => other !== id) });
    closeDatasets();
    return null;
  },

  async 'refresh-dataset'({ id }) {
    const dataset = await (await openStore()).get('datasets', id);
    return dataset ? begin(refresh(dataset).then(importAll)) : null;
  },
};
