import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * Unit tests. The core, the dataset and the command line run in plain Node; the page and the
 * interface get a DOM from happy-dom. Tests in real browsers are another run: `npm run browser`.
 */
const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** Folders whose tests want a DOM. Every other folder is run in Node, so that none is forgotten. */
const withDom = inFolders('page', 'ui');

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    // No test is about time, and a busy machine is no fault: this only ends one that hangs.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Pure code leaves nothing behind, so files may share a worker and what it has loaded: half the time.
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
