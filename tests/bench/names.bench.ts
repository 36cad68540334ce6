/** Names and the whole annotation of an article, beside `compromise` on the same text; names by size of the dictionary. */
import nlp from 'compromise';
import type { BenchSection } from '../../scripts/bench/section';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { findMentions } from '../../src/core/names/find-mentions';
import { read } from '../../src/text/reading';
import { tokenise } from '../../src/text/tokens';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { newsProse } from './news-prose';
import { madeUpNames, madeUpRecords, madeUpTexts } from './synthetic-dataset';

const FEW = 1_000;
const MANY = 1_000_000;

export async function sections(): Promise<readonly BenchSection[]> {
  const bundled = await bundledDatasets();
  const article = articleFromText(newsProse, { published: '2026-09-15' });
  const reading = read(article);
  const long = read(articleFromText(`${newsProse}\n\n`.repeat(50), { published: '2026-09-15' }));
  const names = madeUpNames(MANY);
  const texts = madeUpTexts(10, names.slice(0, FEW)).map((text) => read(articleFromText(text)));
  const dataset = (some: typeof names) => [openDataset(compileDataset(madeUpRecords(some)))];
  const few = dataset(names.slice(0, FEW));
  const many = dataset(names);
  return [
    {
      title: 'Names in an article of 4 KB, the bundled dataset',
      cases: [
        { name: 'names, after tokens', run: () => findMentions(reading, bundled) },
        { name: 'tokens alone', run: () => tokenise(newsProse) },
        { name: 'tokens, sentences and names', run: () => findMentions(read(article), bundled) },
        { name: 'names in 50 times the text', run: () => findMentions(long, bundled) },
        { name: "compromise's people()", run: () => nlp(newsProse).people().length },
      ],
    },
    {
      title: 'The whole annotation of an article of 4 KB',
      cases: [
        { name: 'annotate', run: () => annotate(article, bundled) },
        { name: "compromise's nlp(text)", run: () => nlp(newsProse) },
      ],
    },
    {
      title: 'Names in 10 texts of 700 words, by number of aliases',
      cases: [
        { name: 'aliases: 1,000', run: () => texts.map((text) => findMentions(text, few)) },
        { name: 'aliases: 1,000,000', run: () => texts.map((text) => findMentions(text, many)) },
      ],
    },
  ];
}
