/** The dataset and edition that something comes from: the reader may have several that disagree. */
import type { Facts } from '../../dataset/facts';
import type { Translate } from '../text/translate';

export interface FromDatasetProps {
  readonly dataset: string;
  readonly facts: Facts;
  readonly t: Translate;
}

export function FromDataset({ dataset, facts, t }: FromDatasetProps) {
  const info = facts.datasets[dataset];
  return info ? (
    <p class="matched" data-dataset={dataset}>
      {t.dated('popup.edition', info.edition, info.title)}
    </p>
  ) : null;
}
