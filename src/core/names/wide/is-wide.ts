import type { NamedCandidate } from '../alias-hits';

/** Whether a candidate is a record of the wide tier. */
export function isWide({ dataset, entity }: NamedCandidate): boolean {
  return dataset.wide !== undefined && entity >= dataset.wide.first;
}
