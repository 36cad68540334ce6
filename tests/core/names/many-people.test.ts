import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { compileWide } from '../../../src/dataset/wide/compile-wide';
import type { WideRow } from '../../../src/dataset/wide/wide-row';
import { withWide } from '../../../src/dataset/wide/with-wide';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { fakeDataset } from './fake-dataset';

const person = (id: string, name: string, rank: number): WideRow => ({
  id,
  type: 'person',
  name,
  aliases: [],
  weak: [],
  description: 'Painter, born 1952',
  country: null,
  from: 1952,
  to: null,
  rank,
  flags: [],
  sources: ['wide-register'],
});

/** "Aaab", "Aaac" and so on: a different name for each number. */
const word = (number: number) => {
  const letters = [number % 17, Math.floor(number / 17) % 17, Math.floor(number / 289) % 17];
  return `V${letters.map((each) => 'abcdefghiklmnoprt'[each]).join('')}n`;
};

function wideOf(rows: readonly WideRow[]) {
  return withWide(fakeDataset([], 'jane'), compileWide(rows, '2026-11-22').names, () => Promise.resolve(''));
}

const linked = (text: string, dataset: ReturnType<typeof wideOf>) =>
  findMentions(read(articleFromText(text, { published: '2025-06-15' })), [dataset]);

describe('a name that 300 records bear', () => {
  const bearers = Array.from({ length: 300 }, (_, index) => person(`x-jane-${index}`, 'Jane Marlow', 70));
  const text = 'Jane Marlow opened the fair. The painter Jane Marlow left.';

  it('means none of them where they are known alike', () => {
    const mentions = linked(text, wideOf(bearers));
    expect(mentions.map(({ entity }) => entity)).toEqual([null, null]);
    expect(mentions.map(({ type }) => type)).toEqual(['person', 'person']);
  });
  it('means the one who is far better known than all others', () => {
    const others = bearers.map((row) => ({ ...row, rank: 5 }));
    const mentions = linked(text, wideOf([...others, person('x-jane', 'Jane Marlow', 95)]));
    expect(mentions.map(({ entity }) => entity?.id)).toEqual(['x-jane', 'x-jane']);
  });
});

describe('an article that names 3,000 different people', () => {
  const names = Array.from({ length: 3_000 }, (_, number) => `Jane ${word(number)}`);
  const text = names.map((name) => `They met ${name} there.`).join(' ');

  it('finds each of them, whether a record has them or not', () => {
    const rows = names.filter((_, number) => number % 2 === 0).map((name, row) => person(`x-${row}`, name, 80));
    const mentions = linked(text, wideOf(rows));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(names);
    expect(mentions.every(({ entity }, number) => (entity !== null) === (number % 2 === 0))).toBe(true);
    expect(new Set(mentions.map(({ chain }) => chain)).size).toBe(3_000);
  });
});
