/** What is told of numbers and days, beside the whole annotation, and the file of the series. */
import { readFileSync } from 'node:fs';
import type { BenchSections } from '../../scripts/bench/section';
import { buildSeries } from '../../scripts/dataset/build-series';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import { findConversions } from '../../src/core/conversions/find-conversions';
import { findDays } from '../../src/core/days/find-days';
import { mainCountry } from '../../src/core/main-country';
import { numbersBeside } from '../../src/core/numbers-beside';
import { findReckonings } from '../../src/core/reckoning/find-reckonings';
import { openSeries } from '../../src/dataset/series/open-series';
import { read } from '../../src/text/reading';
import { newsTexts } from './news-texts';

const ROUNDS = 9;

export const sections: BenchSections = async () => {
  const datasets = await bundledDatasets();
  const bytes = readFileSync(buildSeries());
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const series = openSeries(buffer);
  const { name, articles } = newsTexts();
  const parts = articles.map((article) => ({ reading: read(article), found: annotate(article, datasets, series) }));
  const beside = () => parts.map(({ reading, found }) => numbersBeside(reading, found, datasets, series));
  const reckonings = () => parts.map(({ reading, found }) => findReckonings(reading, found));
  const conversions = () =>
    parts.map(({ reading: { article }, found: { quantities, mentions } }) =>
      findConversions(article, quantities, () => mainCountry(article.text, mentions, datasets)?.id ?? null),
    );
  const days = () => parts.map(({ reading, found }) => findDays(reading, found.statements));
  return [
    {
      title: `Numbers and days of ${name}`,
      rounds: ROUNDS,
      cases: [
        { name: 'all of them', run: () => [beside(), reckonings(), conversions(), days()] },
        { name: 'the whole annotation', run: () => articles.map((article) => annotate(article, datasets, series)) },
        { name: 'series and proportions', run: beside },
        { name: 'reckonings', run: reckonings },
        { name: 'other units', run: conversions },
        { name: 'days', run: days },
      ],
    },
    {
      title: `The file of the series (${(bytes.length / 1000).toFixed(0)} KB)`,
      cases: [{ name: 'opening it', run: () => openSeries(buffer) }],
    },
  ];
};
