/**
 * npm run -s cli -- annotate --jsonl < ARTICLES | npx tsx scripts/draw-links.ts [--count N] [--seed N] [--before FILE]
 *
 * Draws a random sample of linked names for a person to check, one line each: article id, entity, and the words around
 * the name. A name that is linked several times in an article is drawn once. The same seed draws the same links. With
 * `--before` (annotations of an earlier version) only new links are drawn.
 */
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawn } from './links/drawn';
import { linksOf, type LinkToRead } from './links/links-of';
import { runMain, Stop } from './run/stop';

runMain(async () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '600' },
      seed: { type: 'string', default: '1' },
      before: { type: 'string' },
    },
  });
  const count = Number(values.count);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Stop('Write --count as a number from 1 and --seed as a whole number.');
  const known = new Set<string>();
  if (values.before !== undefined)
    for await (const link of linksIn(createReadStream(values.before, 'utf8'))) known.add(link.key);
  const links: LinkToRead[] = [];
  for await (const link of linksIn(process.stdin)) if (!known.has(link.key)) links.push(link);
  for (const { article, name, entity, words } of drawn(links, count, seed))
    console.log([article, `${name} → ${entity}`, words].join('\t'));
  console.error(`${Math.min(count, links.length)} of ${links.length} links`);
});

async function* linksIn(input: NodeJS.ReadableStream): AsyncGenerator<LinkToRead> {
  let line = 0;
  for await (const text of createInterface({ input })) {
    line++;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      throw new Stop(`Line ${line} is no JSON. Give the output of "annotate --jsonl".`);
    }
    yield* linksOf(row, line);
  }
}
