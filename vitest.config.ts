import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * Unit tests. The core, the dataset and the command line run in plain Node; the page and the
 * interface get a DOM from happy-dom. Tests in real browsers are another run: `npm run browser`.
 */
const include = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

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
          include: include(
            'text',
            'dates',
            'wording',
            'dataset',
            'core',
            'export',
            'cli',
            'extension',
            'background',
            'content',
            'surfaces',
            'scripts',
          ),
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: include('page', 'ui') },
      },
    ],
  },
});
