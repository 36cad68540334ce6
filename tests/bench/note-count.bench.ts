/** Cost of the bundled notes on articles of a day on which all may show: all of them, 65 of them, and none. */
import type { BenchSection } from '../../scripts/bench/section';
import { readAssets } from '../../scripts/dataset/read-assets';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { checkReferences } from '../../src/dataset/check/check-references';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { newsTexts } from './news-texts';

const FEW = 65;
const ROUNDS = 15;
/** Later than all notes. */
const LATER = '2026-06-30';

export function sections(): Promise<readonly BenchSection[]> {
  const { records } = checkReferences(readAssets().records);
  const every = Math.floor(records.notes.length / FEW);
  const few = records.notes.filter((_, at) => at % every === 0).slice(0, FEW);
  const datasets = [records.notes, few, []].map((notes) => openDataset(compileDataset({ ...records, notes })));
  const { name, articles } = newsTexts();
  const dated = articles.map(({ text }) => articleFromText(text, { published: LATER }));
  return Promise.resolve([
    {
      title: `Whole annotation of ${name}`,
      rounds: ROUNDS,
      cases: datasets.map((dataset) => ({
        name: `with ${dataset.noteTable.count} notes`,
        run: () => dated.map((article) => annotate(article, [dataset])),
      })),
    },
  ]);
}
