import { defineConfig } from 'vitest/config';
import { browserKinds } from './scripts/browsers/browser-kind';

/**
 * The tests in real browsers: every file once in Chromium and once in Firefox, on the builds that
 * ship. `npm run browser` finds the browsers and makes the builds. A file has a browser of its own
 * (`tests/browser/support/suite-browser.ts`), so nothing stored in one file is there in the next.
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
      },
    })),
    pool: 'forks',
    maxWorkers: 2,
  },
});
