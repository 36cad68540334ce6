/**
 * npm run compare-finders -- FOLDER [--only WORD] [--base CHECKOUT]
 *
 * Measures how well and how fast this project's finder, `defuddle` and `@mozilla/readability` find the main text of
 * saved pages. Input: `FOLDER/NAME.html`, and `FOLDER/expected.jsonl` with lines {"id": NAME, "text": …, "url"?: …}.
 * `--base` adds the finder of another checkout of this project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { libraries, type Finder } from './finders/finders';
import { ownFinder } from './finders/own-finder';
import { scoreText, summarise, type TextScore } from './finders/score-text';
import { timeFinder } from './finders/time-finder';
import { projectRoot } from './run/project-root';
import { runMain, Stop } from './run/stop';

const USAGE = 'Usage: npm run compare-finders -- FOLDER [--only WORD] [--base CHECKOUT]';

interface ExpectedPage {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

interface Result {
  readonly scores: TextScore[];
  cold: number | null;
  warm: number;
}

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, base: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Stop(`Name the folder of pages.\n${USAGE}`);
  const list = join(folder, 'expected.jsonl');
  if (!existsSync(list)) throw new Stop(`${list} is absent. It has a line {"id", "text"} for each page.`);
  const pages = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as ExpectedPage)
    .filter(({ id }) => id.includes(values.only ?? ''));
  const finders: readonly Finder[] = [
    await ownFinder('sidelight', projectRoot),
    ...(values.base === undefined ? [] : [await ownFinder('base', resolve(values.base))]),
    ...libraries,
  ];
  const results = new Map(finders.map((finder): [Finder, Result] => [finder, { scores: [], cold: null, warm: 0 }]));
  for (const [number, page] of pages.entries()) {
    const html = readFileSync(join(folder, `${page.id}.html`), 'utf8');
    // The first finder on a page also warms up the machine for it, so they take turns.
    const turn = number % finders.length;
    for (const finder of [...finders.slice(turn), ...finders.slice(0, turn)]) {
      const { cold, warm, text } = await timeFinder(finder, html, page.url ?? null);
      const result = results.get(finder)!;
      result.scores.push(scoreText(page.text, text));
      result.warm += warm;
      if (cold !== null) result.cold = (result.cold ?? 0) + cold;
    }
  }
  const own = results.get(finders[0]!)!;
  console.log(`${pages.length} pages`);
  console.table(
    Object.fromEntries(
      finders.map((finder) => {
        const { scores, cold, warm } = results.get(finder)!;
        return [
          finder.name,
          {
            ...summarise(scores),
            'ms a page': round(warm / pages.length),
            'times ours': round(warm / own.warm),
            'cold ms': cold === null ? '' : round(cold / pages.length),
            'times our cold': cold === null ? '' : round(cold / own.cold!),
          },
        ];
      }),
    ),
  );
});

const round = (number: number) => Math.round(number * 100) / 100;
