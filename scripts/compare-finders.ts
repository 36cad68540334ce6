/**
 * npm run compare-finders -- FOLDER [--only WORD]
 *
 * How well and how fast this project's finder, `defuddle` and `@mozilla/readability` find the main text of
 * saved pages: `FOLDER/NAME.html` each, and `FOLDER/expected.jsonl` with lines {"id": NAME, "text": …, "url"?: …}.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finders } from './finders/finders';
import { scoreText, summarise, type TextScore } from './finders/score-text';
import { runMain } from './run/stop';

interface ExpectedPage {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

runMain(async () => {
  const [folder, ...options] = process.argv.slice(2);
  const list = join(folder ?? '', 'expected.jsonl');
  if (!folder || !existsSync(list)) {
    console.error(
      folder ? `${list} is absent. It has a line {"id", "text"} for each page.` : 'Name the folder of pages.',
    );
    process.exitCode = 1;
    return;
  }
  const only = options[0] === '--only' ? (options[1] ?? '') : '';
  const pages = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as ExpectedPage)
    .filter(({ id }) => id.includes(only));
  const scores = new Map<string, TextScore[]>();
  const times = new Map<string, number>();
  for (const page of pages) {
    const html = readFileSync(join(folder, `${page.id}.html`), 'utf8');
    for (const { name, prepare } of finders) {
      const find = prepare(html, page.url ?? null);
      const began = performance.now();
      const text = await find();
      times.set(name, (times.get(name) ?? 0) + performance.now() - began);
      scores.set(name, [...(scores.get(name) ?? []), scoreText(page.text, text)]);
    }
  }
  console.log(`${pages.length} pages`);
  console.table(
    Object.fromEntries(
      finders.map(({ name }) => [
        name,
        { ...summarise(scores.get(name) ?? []), 'ms a page': round((times.get(name) ?? 0) / pages.length) },
      ]),
    ),
  );
});

const round = (number: number) => Math.round(number * 10) / 10;
