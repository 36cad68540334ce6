/** An article that is met by no own note, with none and with ten thousand of them; and what making their dataset takes. */
import type { BenchSection } from '../../scripts/bench/section';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import type { OwnNote } from '../../src/dataset/own/own-notes';
import { recordsOfNotes } from '../../src/dataset/own/own-records';
import { articleFromText } from '../../src/text/article';
import { newsProse } from './news-prose';
import { madeUpNames, madeUpTexts } from './synthetic-dataset';

const NOTES = 10_000;

function madeUpNotes(): OwnNote[] {
  const names = madeUpNames(NOTES / 2);
  const words = madeUpTexts(200, []).join(' ').split(' ');
  return names.flatMap((name, at): OwnNote[] => [
    { about: { kind: 'name', name, type: 'person' }, text: 'Mine.', changed: 0 },
    {
      about: { kind: 'claim', words: words.slice(at * 12, at * 12 + 12).join(' '), also: [] },
      text: 'Mine.',
      changed: 0,
    },
  ]);
}

export async function sections(): Promise<readonly BenchSection[]> {
  const bundled = await bundledDatasets();
  const records = recordsOfNotes(madeUpNotes(), 'Own notes')!;
  const withOwn = [...bundled, openDataset(compileDataset(records))];
  const article = articleFromText(newsProse, { published: '2026-09-15' });
  return [
    {
      title: `An article of 4 KB that meets none of ${NOTES} own notes`,
      cases: [
        { name: 'without own notes', run: () => annotate(article, bundled) },
        { name: `with ${NOTES}`, run: () => annotate(article, withOwn) },
      ],
    },
    {
      title: `Making what ${NOTES} own notes are read with, once after a change`,
      rounds: 5,
      cases: [{ name: 'compile', run: () => compileDataset(records) }],
    },
  ];
}
