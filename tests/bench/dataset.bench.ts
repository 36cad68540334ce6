/**
 * The compiled dataset: look-ups among 1,000,000 aliases and among 1,000 in the same texts, opening, memory, compared
 * with an automaton library. The first 1,000 aliases are in both datasets and are the ones in the texts, so both find
 * the same.
 */
import AhoCorasick from 'modern-ahocorasick';
import { tokenise } from '../../src/text/tokens';
import type { Tokens } from '../../src/text/token';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import type { OpenedDataset } from '../../src/dataset/opened';
import type { BenchSection } from '../../scripts/bench/section';
import { madeUpNames, madeUpRecords, madeUpTexts } from './synthetic-dataset';

const FEW = 1_000;
const MANY = 1_000_000;
/** As many as the library builds in a bearable time. */
const SOME = 20_000;

function lookUp(dataset: OpenedDataset, texts: readonly Tokens[]): number {
  let found = 0;
  for (const tokens of texts) {
    for (let token = 0; token < tokens.count;) {
      const match = dataset.aliasAt(tokens, token);
      if (match) found++;
      token += match?.length ?? 1;
    }
  }
  return found;
}

export async function sections(): Promise<readonly BenchSection[]> {
  const names = madeUpNames(MANY);
  const texts = madeUpTexts(40, names.slice(0, FEW));
  const tokens = texts.map(tokenise).map((read) => ({
    ...read,
    start: read.start.slice(),
    end: read.end.slice(),
    hash: read.hash.slice(),
    shape: read.shape.slice(),
  }));
  const fewFile = compileDataset(madeUpRecords(names.slice(0, FEW)));
  const someFile = compileDataset(madeUpRecords(names.slice(0, SOME)));
  const manyFile = compileDataset(madeUpRecords(names));
  const [few, some, many] = [fewFile, someFile, manyFile].map((file) => openDataset(file)) as [
    OpenedDataset,
    OpenedDataset,
    OpenedDataset,
  ];

  const before = process.memoryUsage();
  const again = Array.from({ length: 20 }, () => openDataset(manyFile));
  lookUp(again[0]!, tokens);
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / again.length / 1e6;
  console.log(
    `\n1,000,000 aliases: the file has ${(manyFile.byteLength / 1e6).toFixed(1)} MB, opening it takes another ${Math.max(0, grown).toFixed(2)} MB; found ${lookUp(many, tokens)} and ${lookUp(few, tokens)} names.`,
  );

  const automaton = new AhoCorasick(names.slice(0, SOME));
  await Promise.resolve();
  return [
    {
      title: 'Look-up of every word of 40 texts of 700 words, by number of aliases',
      cases: [
        { name: 'aliases: 1,000', run: () => lookUp(few, tokens) },
        { name: 'aliases: 20,000', run: () => lookUp(some, tokens) },
        { name: 'aliases: 1,000,000', run: () => lookUp(many, tokens) },
      ],
    },
    {
      title: 'The same texts from characters to names, 20,000 aliases',
      cases: [
        { name: 'tokens and look-up', run: () => lookUp(some, texts.map(tokenise)) },
        { name: 'modern-ahocorasick', run: () => texts.map((text) => automaton.search(text)) },
      ],
    },
    {
      title: 'Opening a dataset that is in memory',
      cases: [
        { name: 'aliases: 1,000', run: () => openDataset(fewFile) },
        { name: 'aliases: 1,000,000', run: () => openDataset(manyFile) },
      ],
    },
  ];
}
