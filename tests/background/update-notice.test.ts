import { expect, it } from 'vitest';
import { keepUpdates, untoldUpdate, type UpdateBrowser } from '../../src/background/update-notice';

/** A browser with version 2 of the extension, and a function that says why it started it. */
function updated() {
  const kept = new Map<string, unknown>();
  let listener: Parameters<UpdateBrowser['runtime']['onInstalled']['addListener']>[0] = () => undefined;
  const browser: UpdateBrowser = {
    runtime: {
      onInstalled: {
        addListener: (added) => {
          listener = added;
        },
      },
      getManifest: () => ({ version: '2.0' }),
    },
    storage: {
      local: {
        get: (key) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: (items) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
          return Promise.resolve();
        },
      },
    },
  };
  keepUpdates(browser);
  return {
    browser,
    kept,
    tell: (reason: string, previousVersion?: string) =>
      listener({ reason, ...(previousVersion && { previousVersion }) }),
  };
}

const cases: readonly [reason: string, before: string | undefined, told: string | null][] = [
  ['update', '1.9', '1.9'],
  ['update', '2.0', null],
  ['update', undefined, null],
  ['install', undefined, null],
  ['browser_update', undefined, null],
];
it.each(cases)('after %s from %s tells %s', async (reason, before, told) => {
  const { browser, tell } = updated();
  tell(reason, before);
  expect(await untoldUpdate(browser)).toBe(told);
});

it('tells nothing of what is not a version', async () => {
  const { browser, kept } = updated();
  for (const wrong of [7, {}, 'x'.repeat(41)]) {
    kept.set('updated-from', wrong);
    expect(await untoldUpdate(browser)).toBeNull();
  }
});
