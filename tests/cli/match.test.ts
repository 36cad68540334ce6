import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchLines } from '../../src/cli/match';

interface Answer {
  readonly id: string;
  readonly ranked: readonly { readonly id: string; readonly score: number; readonly shown: boolean }[];
}

/** Reviewed claims, told by their ids: enough of them that words are rare or common. */
const corpus = [
  {
    id: 'bridge',
    claim: 'The bridge at Varna was closed for nine weeks because of rust.',
    title: 'Was the Varna bridge closed for nine weeks?',
  },
  { id: 'own-war', claim: '"I was always against the war in Karelia."', speaker: 'Ada Winter' },
  { id: 'own-tax', claim: '"I have never raised a tax."', speaker: 'Ada Winter' },
  { id: 'other-war', claim: 'Opposing the war in Karelia was always popular.', speaker: 'Chain posts' },
  { id: 'army', claim: 'Soldiers marched to wells.' },
  { id: 'gas', claim: 'Drilling for gas poisons wells.' },
  { id: 'i-harvest', claim: '"I doubled the harvest."' },
  { id: 'they-harvest', claim: 'They doubled the harvest.' },
  { id: 'pension', claim: 'Pensions fall for those who retire early.' },
  ...Array.from({ length: 40 }, (_, at) => ({
    id: `other-${at}`,
    claim: `Town number ${at} bought ${at + 3} buses and sold the depot to a cousin of the mayor.`,
    speaker: 'Chain posts',
  })),
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-match-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function corpusFile(lines: readonly string[]): string {
  const file = join(folder, 'corpus.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function match(queries: readonly string[], lines = corpus.map((one) => JSON.stringify(one))): Promise<Answer[]> {
  const output = new PassThrough();
  const answers = text(output);
  await matchLines(corpusFile(lines), Readable.from(queries.map((line) => `${line}\n`)), output).finally(() =>
    output.end(),
  );
  return (await answers)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const ask = (query: string) => match([JSON.stringify({ id: 'q', text: query })]).then(([answer]) => answer!);

describe('match', () => {
  it.each([
    ['the same in almost the same words', 'The Varna bridge was closed for nine weeks.', 'bridge'],
    ['who speaks of himself', 'I was against the war in Karelia.', 'own-war'],
    ['others, of whom it is said', 'It was popular to oppose the war in Karelia.', 'other-war'],
    ['"I" for "I"', 'Well, I have doubled the harvest.', 'i-harvest'],
    ['"they" for "they"', 'Their harvest was doubled.', 'they-harvest'],
    ['what means the same, of two that share as much', 'Fracking ruins wells.', 'gas'],
  ])('ranks first %s', async (_, query, first) => {
    const { ranked } = await ask(query);
    expect(ranked[0]?.id).toBe(first);
    expect(ranked.length).toBeLessThanOrEqual(10);
  });

  it('would show what says the same, and nothing that only speaks of it', async () => {
    expect(
      (await ask('The bridge at Varna was closed for nine weeks because of rust.')).ranked
        .filter(({ shown }) => shown)
        .map(({ id }) => id),
    ).toEqual(['bridge']);
    expect((await ask('The bridge at Varna is beautiful.')).ranked.filter(({ shown }) => shown)).toEqual([]);
  });

  it('answers line by line, in order, and skips empty ones', async () => {
    const answers = await match([
      '{"id":"a","text":"buses"}',
      '',
      '{"id":"b","text":""}',
      '{"id":"c","text":"nowhere to be found"}',
    ]);
    expect(answers.map(({ id, ranked }) => [id, ranked.length > 0])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
  });

  it.each([
    ['a query that is no JSON', ['{"id":'], undefined, /standard input, line 1: no JSON/],
    ['a query without a text', ['{"id":"a"}'], undefined, /standard input, line 1: a line has an "id" and a "text"/],
    [
      'a corpus line that is no JSON',
      ['{"id":"a","text":"x"}'],
      ['{"id":"x","claim":"y"}', '{'],
      /corpus\.jsonl, line 2: no JSON/,
    ],
    ['a corpus line without a claim', ['{"id":"a","text":"x"}'], ['{"id":"x"}'], /corpus\.jsonl, line 1 \(claim\)/],
  ])('refuses %s, and says where', async (_, queries, lines, message) => {
    await expect(match(queries, lines)).rejects.toThrow(message);
  });

  it('says that there is no such file', async () => {
    await expect(matchLines(join(folder, 'missing.jsonl'), Readable.from([]), new PassThrough())).rejects.toThrow(
      /missing\.jsonl cannot be read: there is no such file\./,
    );
    await expect(matchLines(folder, Readable.from([]), new PassThrough())).rejects.toThrow(/this is a folder/);
  });
});
