import { fault } from '../../failure/fault';
import { DatasetError } from './dataset-error';
import type { SectionReader } from './layout';

/**
 * The bits of a filter section, see `bit-filter.ts`.
 * @throws DatasetError for one that cannot be a filter
 */
export function openFilter<Name extends string>(
  sections: SectionReader<Name>,
  name: Name & `${string}Filter`,
): Uint32Array {
  const filter = sections.words(name);
  // A filter whose length is no power of two would look in the wrong place and never tell.
  if (filter.length === 0 || (filter.length & (filter.length - 1)) !== 0)
    throw new DatasetError(fault('dataset-damaged-in', name));
  return filter;
}
