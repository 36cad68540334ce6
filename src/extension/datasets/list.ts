/** Reads which datasets are on, and in which order. Small, so it is stored with the settings. */
import { browser } from 'wxt/browser';
import { datasetListSchema, type DatasetList } from '../messages/dataset-list-schema';
import { datasetListKey } from '../settings/storage-keys';

/** Reads the list. A damaged list is empty: all datasets are on, in the order of import. */
export async function loadDatasetList(): Promise<DatasetList> {
  const { [datasetListKey]: stored } = await browser.storage.local.get(datasetListKey);
  const parsed = datasetListSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : { order: [], off: [] };
}

export async function saveDatasetList(list: DatasetList): Promise<void> {
  await browser.storage.local.set({ [datasetListKey]: list });
}

/** Sorts things into the reader's order. Those that the list does not name come last, in their present order. */
export function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  { order }: DatasetList,
): Thing[] {
  const place = ({ id }: Thing) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...things].sort((a, b) => place(a) - place(b));
}
