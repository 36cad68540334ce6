/** The report's section on numbers: beside published series, in proportion, and what follows from the article itself. */
import type { Annotations } from '../core/annotations';
import type { Proportion } from '../core/proportion/proportion';
import type { SeriesFigure } from '../core/series/series-figure';
import type { Article } from '../text/article';
import { reckoningText } from './reckoning-text';
import { heading, quoteText, textOf } from './report-text';

const RELATION: Readonly<Record<SeriesFigure['relation'], string>> = {
  within: 'the number in the article agrees with that',
  above: 'the number in the article is higher',
  below: 'the number in the article is lower',
};

/** Returns the section on numbers; no lines if there is nothing to tell. */
export function numberLines(article: Article, { series, proportions, reckonings }: Annotations): string[] {
  const figures = series ?? [];
  if (!figures.length && !proportions.length && !reckonings.length) return [];
  return [
    heading(`Numbers (${new Set([...figures, ...proportions, ...reckonings].map(({ start }) => start)).size})`),
    ...figures.map((figure) => `${quoteText(textOf(article, figure))}\n  ${figureText(figure)}`),
    ...proportions.map((proportion) => `${quoteText(textOf(article, proportion))}\n  ${proportionText(proportion)}`),
    ...reckonings.map(
      (reckoning) => `${quoteText(textOf(article, reckoning))}\n  ${reckoningText(article, reckoning)}`,
    ),
  ];
}

function figureText({ title, entity, period, low, high, unit, publisher, edition, relation }: SeriesFigure): string {
  const values = low === high ? plain(low) : `${plain(low)} to ${plain(high)}`;
  return `${title}, ${entity}, ${period}: ${values} ${unit} (${publisher}, ${edition}); ${RELATION[relation]}`;
}

function proportionText({ kind, low, high, unit, base }: Proportion): string {
  const ends = [...new Set([low, high].map(rounded))].join(' to ');
  const source = [base.publisher, base.edition].filter(Boolean).join(', ');
  const from = base.country
    ? ` (${base.country}, ${base.period ?? ''}: ${plain(base.value)}; ${source})`
    : ` (${plain(base.value)}; ${source})`;
  return `about ${WORDS[kind](ends, unit)}${from}`;
}

const WORDS: Readonly<Record<Proportion['kind'], (ends: string, unit: string | null) => string>> = {
  people: (ends) => `1 for every ${ends} inhabitants`,
  deaths: (ends) => `${ends} for 100,000 inhabitants`,
  economy: (ends) => `${ends} percent of gross domestic product`,
  'per-person': (ends, unit) => `${ends} ${unit ?? ''} for each inhabitant`,
  'in-dollars': (ends) => `${ends} US dollars at the mean rate of a month`,
  output: (ends) => `what ${ends} people produce in a year`,
  'pitch-area': (ends) => `${ends} football pitches`,
  'pitch-length': (ends) => `${ends} lengths of a football pitch`,
  marathon: (ends) => `${ends} marathons`,
};

const plain = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });
/** Rounds to two significant digits; what is compared is seldom known better. */
const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 2 });
