import { defineConfig } from 'vitest/config';
import { browserKinds } from './scripts/browsers/browser-kind';

/**
 * Configures the tests in real browsers: every file runs once in Chromium and once in Firefox, on the builds that ship.
 * `npm run browser` finds the browsers and makes the builds. A worker keeps its browser from file to file
 * (`tests/browser/support/suite-browser.ts`), which is why files are not isolated.
 */
export default defineConfig({
  test: {
    projects: browserKinds.map((kind) => ({
      test: {
        name: kind,
        environment: 'node',
        include: ['tests/browser/**/*.test.ts'],
        env: { SIDELIGHT_BROWSER: kind },
        testTimeout: 60_000,
        hookTimeout: 90_000,
        // A condition that holds is seen at once; a busy machine may need this long (milliseconds) to make it hold.
        expect: { poll: { timeout: 20_000 } },
        isolate: false,
      },
    })),
    pool: 'forks',
    maxWorkers: 2,
  },
});
