/** The whole engine on many news texts, and names alone, beside libraries on the same texts in the same run. */
import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { BenchSections } from '../../scripts/bench/section';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import { findMentions } from '../../src/core/names/find-mentions';
import { findStatements } from '../../src/core/statements/find-statements';
import { findClaims } from '../../src/core/claims/find-claims';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';
import { tokenise } from '../../src/text/tokens';
import type { OpenedDataset } from '../../src/dataset/opened';
import { newsTexts } from './news-texts';

const ROUNDS = 5;

export const sections: BenchSections = async () => {
  const datasets = await bundledDatasets();
  const { name, articles } = newsTexts();
  const wink = winkNLP(model, ['sbd', 'pos']);
  const readings = articles.map(read);
  const mentions = readings.map((reading) => findMentions(reading, datasets));
  const statements = readings.map((reading, at) => findStatements(reading, mentions[at]!));
  const quantities = readings.map(findQuantities);
  const findings = readings.map((_, at) => ({
    mentions: mentions[at]!,
    statements: statements[at]!,
    quantities: quantities[at]!,
  }));
  const automaton = new AhoCorasick(namesOf(datasets));
  return [
    {
      title: `The whole annotation of ${name}`,
      rounds: ROUNDS,
      cases: [
        {
          name: 'Sidelight: names, statements, quantities, claims, notes',
          run: () => articles.map((article) => annotate(article, datasets)),
        },
        {
          name: 'wink-nlp: sentences and parts of speech',
          run: () => articles.map(({ text }) => wink.readDoc(text).sentences().length()),
        },
        { name: 'compromise: nlp(text)', run: () => articles.map(({ text }) => nlp(text)) },
      ],
    },
    {
      title: 'Stage by stage, the same texts',
      rounds: ROUNDS,
      cases: [
        { name: 'whole', run: () => articles.map((article) => annotate(article, datasets)) },
        { name: 'tokens', run: () => articles.map(({ text }) => tokenise(text)) },
        { name: 'tokens, blocks, sentences', run: () => articles.map(read) },
        { name: 'names', run: () => readings.map((reading) => findMentions(reading, datasets)) },
        { name: 'statements', run: () => readings.map((reading, at) => findStatements(reading, mentions[at]!)) },
        { name: 'quantities', run: () => readings.map(findQuantities) },
        {
          name: 'claims and notes',
          run: () => readings.map((reading, at) => findClaims(reading, findings[at]!, datasets)),
        },
      ],
    },
    {
      title: 'Names alone, the same texts',
      rounds: ROUNDS,
      cases: [
        {
          name: 'Sidelight: found, linked by evidence, descriptions resolved',
          run: () => articles.map((article) => findMentions(read(article), datasets)),
        },
        {
          name: 'modern-ahocorasick: where the same names stand',
          run: () => articles.map(({ text }) => automaton.search(text)),
        },
        { name: 'compromise: people()', run: () => articles.map(({ text }) => nlp(text).people().length) },
      ],
    },
  ];
};

/** Names and aliases of all entities. */
function namesOf(datasets: readonly OpenedDataset[]): string[] {
  return [
    ...new Set(
      datasets.flatMap((dataset) =>
        Array.from({ length: dataset.entityCount }, (_, entity) => dataset.entity(entity)).flatMap(
          ({ name, aliases }) => [name, ...aliases.map(({ text }) => text)],
        ),
      ),
    ),
  ];
}
