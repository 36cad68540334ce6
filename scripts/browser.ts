/**
 * npm run browser [-- chrome|firefox] [files or vitest's options]
 *
 * The tests in real browsers, on the builds in `.output/`, which are built first.
 */
import { browserKinds, isBrowserKind } from './browsers/browser-kind';
import { provideBrowser } from './browsers/provide-browser';
import { buildAll } from './run/build-all';
import { runMain } from './run/stop';
import { vitest } from './test/vitest';

runMain(async () => {
  const args = process.argv.slice(2);
  const asked = args.filter(isBrowserKind);
  const kinds = asked.length ? asked : browserKinds;
  for (const kind of kinds) await provideBrowser(kind);
  await buildAll(kinds);
  process.exitCode = await vitest([
    '--config=vitest.browser.config.ts',
    ...kinds.map((kind) => `--project=${kind}`),
    ...args.filter((text) => !isBrowserKind(text)),
  ]);
});
