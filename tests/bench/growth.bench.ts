/** The whole engine as text grows, and on text made to slow it: ten times the text may take ten times as long. */
import type { BenchCase, BenchSections } from '../../scripts/bench/section';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';
import type { OpenedDataset } from '../../src/dataset/opened';
import { newsProse } from './news-prose';

const ROUNDS = 3;
const published = '2026-09-15';
const paragraph = `${newsProse}\n\n`;

/** Texts without end marks, without blocks, all figures, all names. */
const hard: Readonly<Record<string, string>> = {
  'no full stop at all': `${newsProse.replace(/[.?!\n]/g, ' ')} `,
  'nothing but short quotations': '“Yes,” he said. ',
  'marks that never close': '"‘“',
  'nothing but figures': '5 million people, 1,200 and 3.5 percent of $350bn; ',
  'nothing but names': 'President Donald Trump and Vladimir Putin of Russia, ',
  warnings: 'It is an unconfirmed figure that 5,000 people died without evidence. ',
  'one word': 'abc',
};

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

function sized(
  name: string,
  text: string,
  lengths: readonly number[],
  run: (text: string) => () => unknown,
): BenchCase[] {
  return lengths.map((length) => ({ name: `${name}, ${length / 1000} KB`, run: run(repeated(text, length)) }));
}

const whole = (datasets: readonly OpenedDataset[]) => (text: string) => {
  const article = articleFromText(text, { published });
  return () => annotate(article, datasets);
};

export const sections: BenchSections = async () => {
  const datasets = await bundledDatasets();
  const lengths = [10_000, 100_000, 1_000_000];
  const reading = (text: string) => read(articleFromText(text));
  return [
    {
      title: 'The whole engine as text grows',
      rounds: ROUNDS,
      cases: sized('our prose', paragraph, lengths, whole(datasets)),
    },
    {
      title: 'Tokens and sentences as text grows',
      rounds: ROUNDS,
      cases: sized('our prose', paragraph, lengths, (text) => () => reading(text)),
    },
    {
      title: 'Quantities as text grows',
      rounds: ROUNDS,
      cases: sized('our prose', paragraph, lengths, (text) => {
        const ready = reading(text);
        return () => findQuantities(ready);
      }),
    },
    ...Object.entries(hard).map(([name, text]) => ({
      title: `The whole engine on hard text: ${name}`,
      rounds: ROUNDS,
      cases: sized('text', text, [5_000, 50_000, 500_000], whole(datasets)),
    })),
  ];
};
