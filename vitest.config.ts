import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * Configures the unit tests. Core, dataset and command line run in plain Node; page and interface get a DOM from
 * happy-dom. `npm run browser` runs the tests in real browsers.
 */
const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** Folders whose tests need a DOM. All others run in Node, so that none is forgotten. */
const withDom = inFolders('page', 'ui');

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    // No test depends on time. This only ends one that hangs.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Pure code has no side effects, so files may share a worker and its loaded modules. That halves the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...withDom, ...inFolders('browser')],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: withDom },
      },
    ],
  },
});
