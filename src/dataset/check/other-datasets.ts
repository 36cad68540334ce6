/** Tells a check which names the other datasets have. */
import type { OpenedDataset } from '../opened';

export interface OtherDatasets {
  /** Whether a dataset has a name of this id; null where the dataset is not there. */
  has(dataset: string, id: string): boolean | null;
  /** Id of a dataset that has a name of this id, or null. */
  having(id: string): string | null;
}

/** For a dataset that has to be complete by itself. */
export const noOthers: OtherDatasets = { has: () => false, having: () => null };

/** For a check that cannot see the others: every reference to one may lead somewhere. */
export const unknownOthers: OtherDatasets = { has: () => null, having: () => null };

/** @param datasets those that are there and switched on */
export function othersAmong(datasets: readonly Pick<OpenedDataset, 'info' | 'find'>[]): OtherDatasets {
  return {
    has(dataset, id) {
      const other = datasets.find(({ info }) => info.id === dataset);
      return other ? other.find(id) >= 0 : null;
    },
    having: (id) => datasets.find(({ find }) => find(id) >= 0)?.info.id ?? null,
  };
}
