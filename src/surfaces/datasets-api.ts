/** The options page's functions for datasets. It stores files itself, because a file is too large for a message. */
import { browser } from 'wxt/browser';
import { checkSize } from '../dataset/import/import-bytes';
import { exportDataset } from '../dataset/import/export-dataset';
import { openDataset } from '../dataset/compiled/open';
import type { DatasetsApi } from '../ui/options/datasets/Datasets';
import type { DatasetsView } from '../ui/options/datasets/datasets-view';
import { Failure, failure } from '../failure/fault';
import { addJob } from '../extension/datasets/import-queue';
import { openStore, faultOfWrite } from '../extension/datasets/store';
import { saveFile } from '../extension/browser/save-file';
import { send } from '../extension/messages/send';

/** @param onLoaded called with all datasets whenever they are listed: after a change, and during an import */
export function makeDatasetsApi(onLoaded: (view: DatasetsView) => void): DatasetsApi {
  return {
    async load() {
      const view = await send('datasets', {});
      onLoaded(view);
      return view;
    },
    async addFile(file) {
      checkSize(file.size);
      await addJob({ kind: 'file', name: file.name }, file, Date.now()).catch((error: unknown) => {
        throw new Failure(faultOfWrite(error));
      });
      await send('run-imports', {});
    },
    async addAddress(url, every) {
      const allowed = await browser.permissions.request({ origins: [`${new URL(url).origin}/*`] });
      if (!allowed) throw failure('not-allowed');
      await send('import-address', { url, every });
    },
    stop: (job) => done(send('drop-import', { job })),
    change: (order, off) => done(send('change-datasets', { order: [...order], off: [...off] })),
    remove: (id) => done(send('remove-dataset', { id })),
    refresh: (id) => done(send('refresh-dataset', { id })),
    async save(id) {
      const compiled = await (await openStore()).get('compiled', id);
      if (compiled)
        saveFile(
          `${id}.json`,
          'application/json',
          `${JSON.stringify(exportDataset(openDataset(await compiled.arrayBuffer())), null, 1)}\n`,
        );
    },
  };
}

async function done(work: Promise<null>): Promise<void> {
  await work;
}
