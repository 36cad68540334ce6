import type { Annotations } from '../core/annotations';
import type { OpenedDataset, WideLine } from '../dataset/opened';

/** Returns the lines of all wide-tier records that an article names, by `dataset/id`. */
export async function wideLines(
  { mentions }: Annotations,
  datasets: readonly OpenedDataset[],
): Promise<ReadonlyMap<string, WideLine>> {
  const lines = new Map<string, WideLine>();
  for (const { entity } of mentions) {
    const dataset = entity && datasets.find(({ info }) => info.id === entity.dataset);
    const key = entity && `${entity.dataset}/${entity.id}`;
    const number = entity && dataset ? dataset.find(entity.id) : -1;
    if (key && dataset?.wide && number >= dataset.wide.first && !lines.has(key))
      lines.set(key, await dataset.wide.line(number));
  }
  return lines;
}
