import { expect, it } from 'vitest';
import { welcomeOnInstall } from '../../src/background/welcome';

/** Tells the listener why the browser started the extension, and returns the tabs that it opened. */
function opened(...reasons: readonly string[]): readonly string[] {
  const urls: string[] = [];
  let listener: (details: { readonly reason: string }) => void = () => undefined;
  welcomeOnInstall({
    runtime: {
      onInstalled: {
        addListener: (added) => {
          listener = added;
        },
      },
      getURL: (path) => `extension://sidelight${path as string}`,
    },
    tabs: {
      create: ({ url }) => {
        urls.push(url);
        return Promise.resolve();
      },
    },
  });
  for (const reason of reasons) listener({ reason });
  return urls;
}

it('opens the welcome page when Sidelight is installed', () => {
  expect(opened('install')).toEqual(['extension://sidelight/welcome.html']);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update', ''])('opens nothing on %j', (reason) => {
  expect(opened(reason)).toEqual([]);
});

it('opens nothing before the browser has said why, and once over an update', () => {
  expect(opened()).toEqual([]);
  expect(opened('install', 'update')).toHaveLength(1);
});
