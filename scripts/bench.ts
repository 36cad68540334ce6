/**
 * npm run bench [-- words in the name of a file of tests/bench, or "browser"]
 *
 * Times the cases in tests/bench and the waits of a reader in the browsers, and weighs the builds in `.output/` (`npm
 * run build`). Times depend on the machine and its load: compare those of one run with each other, never across
 * machines.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import type { BenchSections } from './bench/section';
import { printSizes } from './bench/print-sizes';
import { timeBrowsers } from './bench/time-browser';
import { timeSection } from './bench/time-section';
import { projectRoot } from './run/project-root';
import { runMain, Stop } from './run/stop';

const folder = join(projectRoot, 'tests/bench');

runMain(async () => {
  const words = process.argv.slice(2);
  const all = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
  const unknown = words.find((word) => word !== 'browser' && !all.some((name) => name.includes(word)));
  if (unknown !== undefined)
    throw new Stop(
      `There is no bench "${unknown}". There are: ${all.map((name) => name.replace('.bench.ts', '')).join(', ')}, browser.`,
    );
  const files = all.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  for (const name of files) {
    const program = await bundle(`tests/bench/${name}`);
    const { sections } = (await import(pathToFileURL(program).href)) as { sections: BenchSections };
    for (const section of typeof sections === 'function' ? await sections() : sections) await timeSection(section);
  }
  if (words.length === 0 || words.includes('browser')) await timeBrowsers();
  if (words.length === 0) printSizes();
});
