/** Opens a compiled dataset in place, see `layout.ts`. */
import { mayHold } from './bit-filter';
import { disassemble, MAGIC, sectionNames, type SectionReader } from './layout';
import { openAliases } from './open-aliases';
import { openDemonyms } from './open-demonyms';
import { openFilter } from './open-filter';
import { openRecords } from './open-records';
import { openRoles } from './open-roles';
import type { OpenedDataset } from '../opened';
import { firstWithHash, sortedHashes } from './sorted-hashes';

/**
 * Opens a compiled dataset. Takes a moment whatever its size; the buffer must not change afterwards.
 * @param buffer made by `compileDataset`
 * @throws DatasetError for a file that is truncated, damaged, not a dataset or of another format
 */
export function openDataset(buffer: ArrayBuffer): OpenedDataset {
  const sections = disassemble(buffer, sectionNames, MAGIC);
  const records = openRecords(sections);
  // `Object.assign` and not a copy, because the lists of `records` are getters.
  return Object.assign(records, openRoles(sections), {
    aliasAt: openAliases(sections, 0),
    demonymAt: openDemonyms(sections),
    isGivenName: openGivenNames(sections),
  });
}

function openGivenNames(sections: SectionReader): (hash: number) => boolean {
  const filter = openFilter(sections, 'givenFilter');
  const table = sortedHashes(sections.words('givenHashes'), sections.words('givenBuckets'));
  return (hash) => mayHold(filter, hash) && firstWithHash(table, hash) >= 0;
}
