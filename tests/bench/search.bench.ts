/** A search over 100,000 names and 600 notes, letter by letter: the time until the first answer after each key. */
import type { BenchSection } from '../../scripts/bench/section';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { search } from '../../src/core/search/search';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { madeUpNames, madeUpRecords } from './synthetic-dataset';

/** Beside the names of the bundled dataset. */
const MORE_NAMES = 20_000;

const typed = 'minister of health vaccines';

export async function sections(): Promise<readonly BenchSection[]> {
  const more = madeUpRecords(madeUpNames(MORE_NAMES * 5));
  const datasets = [...(await bundledDatasets()), openDataset(compileDataset(more))];
  const names = datasets.reduce((sum, { entityCount }) => sum + entityCount, 0);
  const notes = datasets.reduce((sum, { noteTable }) => sum + noteTable.count, 0);
  return [
    {
      title: `A search over ${names} names and ${notes} notes, for each key (under 50 ms wanted)`,
      cases: [
        { name: 'one letter', run: () => search('m', datasets) },
        { name: 'a surname', run: () => search('merkel', datasets) },
        { name: 'a claim', run: () => search(typed, datasets) },
        { name: 'a word of a claim that is not finished', run: () => search('vaccinatio', datasets) },
        { name: '10,000 characters', run: () => search('word '.repeat(2_000), datasets) },
      ],
    },
  ];
}
