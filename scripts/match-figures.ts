/**
 * npx tsx scripts/match-figures.ts QUERIES.jsonl CORPUS.jsonl
 *
 * Runs `match` on every query and prints MAP@5 and success at 1, 5 and 10, for all queries and for odd and even lines.
 * QUERIES has lines {id, text, relevant: [id, …]}, CORPUS lines {id, claim, title?, speaker?}.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { matchLines } from '../src/cli/match';
import { meanAveragePrecision, successAt, type Answered } from './matching/figures';
import { runMain, Stop } from './run/stop';

const querySchema = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()) });
const answerSchema = z.object({ id: z.string(), ranked: z.array(z.object({ id: z.string() })) });

runMain(async () => {
  const [queryFile, corpusFile] = process.argv.slice(2);
  if (!queryFile || !corpusFile) throw new Stop('Usage: npx tsx scripts/match-figures.ts QUERIES.jsonl CORPUS.jsonl');
  for (const file of [queryFile, corpusFile]) if (!existsSync(file)) throw new Stop(`There is no file "${file}".`);
  const lines = linesOf(readFileSync(queryFile, 'utf8'));
  const queries = lines.map((line) => querySchema.parse(JSON.parse(line)));
  const answered = await answersTo(lines, corpusFile);
  const all = queries.map(({ id, relevant }): Answered => ({
    relevant: new Set(relevant),
    ranked: answered.get(id) ?? [],
  }));
  tell('all queries', all);
  tell(
    'odd lines',
    all.filter((_, index) => index % 2 === 0),
  );
  tell(
    'even lines',
    all.filter((_, index) => index % 2 === 1),
  );
});

async function answersTo(
  lines: readonly string[],
  corpusFile: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  let output = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString('utf8');
      done();
    },
  });
  await matchLines(corpusFile, Readable.from(lines.map((line) => `${line}\n`)), sink);
  const answers = linesOf(output).map((line) => answerSchema.parse(JSON.parse(line)));
  return new Map(answers.map(({ id, ranked }) => [id, ranked.map((one) => one.id)]));
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

function tell(name: string, queries: readonly Answered[]): void {
  const figures = [
    ['MAP@5', meanAveragePrecision(queries, 5)],
    ...[1, 5, 10].map((depth) => [`S@${depth}`, successAt(queries, depth)] as const),
  ] as const;
  console.log(
    `${name} (${queries.length}): ${figures.map(([label, value]) => `${label} ${value.toFixed(1)}`).join(', ')}`,
  );
}
