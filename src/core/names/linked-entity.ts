import type { OpenedDataset } from '../../dataset/opened';

/** An entity of a dataset. */
export interface LinkedEntity {
  readonly dataset: OpenedDataset;
  readonly entity: number;
}
