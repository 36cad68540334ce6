import { fault } from '../../failure/fault';
import { DatasetError } from './dataset-error';
import type { SectionReader } from './layout';

/**
 * Returns the bits of a filter section, see `bit-filter.ts`.
 * @throws DatasetError if its length is not a power of two
 */
export function openFilter<Name extends string>(
  sections: SectionReader<Name>,
  name: Name & `${string}Filter`,
): Uint32Array {
  const filter = sections.words(name);
  // With another length the filter would test wrong bits without any error.
  if (filter.length === 0 || (filter.length & (filter.length - 1)) !== 0)
    throw new DatasetError(fault('dataset-damaged-in', name));
  return filter;
}
