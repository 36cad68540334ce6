/**
 * npm run number-reach -- FOLDER
 *
 * Of the numbers with a unit or a counted noun on the saved pages (.html) of a folder, how many open something: a
 * published series, a figure topic, a proportion, what follows from the article's own numbers and day, the same in
 * other units, or a day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledDatasets } from '../src/cli/bundled-datasets';
import { bundledSeries } from '../src/cli/bundled-series';
import { readPage } from '../src/cli/read-page';
import { annotate } from '../src/core/annotate';
import type { Annotations } from '../src/core/annotations';
import type { Span } from '../src/text/article';
import { overlap } from '../src/text/spans';
import { runMain, Stop } from './run/stop';

const kinds = ['series', 'topic', 'proportion', 'reckoning', 'conversion', 'day'] as const;
type Kind = (typeof kinds)[number];

runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Stop('Name the folder of pages.\nUsage: npm run number-reach -- FOLDER');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  if (!pages.length) throw new Stop(`${folder} has no .html files.`);
  const [datasets, series] = [await bundledDatasets(), await bundledSeries()];
  const opened: Record<Kind, number> = { series: 0, topic: 0, proportion: 0, reckoning: 0, conversion: 0, day: 0 };
  let [numbers, any] = [0, 0];
  for (const name of pages) {
    const { article } = readPage(readFileSync(join(folder, name), 'utf8'), null);
    const annotations = annotate(article, datasets, series);
    for (const quantity of annotations.quantities.filter(({ unit }) => unit !== null)) {
      numbers++;
      const known = kinds.filter((kind) => spansOf(kind, annotations).some((span) => overlap(span, quantity)));
      if (known.length) any++;
      for (const kind of known) opened[kind]++;
    }
  }
  const share = (count: number) => `${count} (${((100 * count) / numbers).toFixed(1)} in 100)`;
  console.log(
    `${pages.length} pages, ${numbers} numbers with a unit or a counted noun; something opens for ${share(any)}`,
  );
  for (const kind of kinds) console.log(`  ${kind}: ${share(opened[kind])}`);
});

function spansOf(
  kind: Kind,
  { series, claims, quantities, proportions, reckonings, conversions, days }: Annotations,
): readonly Span[] {
  switch (kind) {
    case 'series':
      return series ?? [];
    case 'topic':
      return claims.flatMap(({ figures, quantity }) =>
        figures.length && quantity !== null ? (quantities[quantity] ?? []) : [],
      );
    case 'proportion':
      return proportions;
    case 'reckoning':
      return reckonings.flatMap((reckoning) =>
        'beside' in reckoning && reckoning.beside ? [reckoning, reckoning.beside] : [reckoning],
      );
    case 'conversion':
      return conversions;
    case 'day':
      return days;
  }
}
