/** Which datasets are on, and in which order: small, and kept where settings are. */
import { browser } from 'wxt/browser';
import { datasetListSchema, type DatasetList } from '../messages/dataset-list-schema';
import { datasetListKey } from '../settings/storage-keys';

/** A damaged list counts as none: every dataset is on, in the order of their import. */
export async function loadDatasetList(): Promise<DatasetList> {
  const { [datasetListKey]: stored } = await browser.storage.local.get(datasetListKey);
  const parsed = datasetListSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : { order: [], off: [] };
}

export async function saveDatasetList(list: DatasetList): Promise<void> {
  await browser.storage.local.set({ [datasetListKey]: list });
}

/** Puts things into the reader's order; those that the list does not name keep theirs, at the end. */
export function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  { order }: DatasetList,
): Thing[] {
  const place = ({ id }: Thing) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...things].sort((a, b) => place(a) - place(b));
}
