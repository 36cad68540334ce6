/**
 * npm test: everything, on a machine with only Node and git. Provides dependencies, dataset,
 * browsers and builds, then checks types, style, units, both browsers and the package for
 * Firefox's store. Ends with a line "N passed, N failed"; nothing is skipped without being named.
 */
import { type BrowserKind, browserKinds } from './browsers/browser-kind';
import { provideBrowser } from './browsers/provide-browser';
import { buildDataset } from './run/build-all';
import { buildExtension } from './run/build-extension';
import { Stop, runMain } from './run/stop';
import { lint } from './test/lint';
import { lintPackage } from './test/lint-package';
import { runStages, type Stage } from './test/stages';
import { checkTypes } from './test/types';
import { countVitest } from './test/vitest';

/** A check that is one test: it passes, or it fails for reasons that it has printed itself. */
function check(title: string, run: () => Promise<number>): Stage {
  return {
    title,
    run: async () =>
      (await run()) === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] },
  };
}

const done = async (work: Promise<unknown>): Promise<number> => {
  await work;
  return 0;
};

/** Browsers that are there; the others have failed their own stage and are named by it. */
const ready = new Set<BrowserKind>();

runMain(async () => {
  const { failed } = await runStages([
    ...browserKinds.map((kind) => [
      check(`browser: ${kind}`, async () => {
        console.log(await provideBrowser(kind));
        ready.add(kind);
        return 0;
      }),
    ]),
    [check('dataset', () => done(buildDataset()))],
    ...browserKinds.map((kind) => [check(`build: ${kind}`, () => done(buildExtension(kind)))]),
    // Each of these two keeps one core busy.
    [check('types', checkTypes), check('lint', lint)],
    [{ title: 'unit', run: () => countVitest('unit') }],
    [
      {
        title: 'in the browsers',
        run: () => {
          if (ready.size === 0) throw new Stop('There is no browser to test in.');
          return countVitest('browser', [
            '--config=vitest.browser.config.ts',
            ...[...ready].map((kind) => `--project=${kind}`),
          ]);
        },
      },
    ],
    [check('packages', lintPackage)],
  ]);
  process.exitCode = failed === 0 ? 0 : 1;
});
