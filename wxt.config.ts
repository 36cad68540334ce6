import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

/** Where `scripts/dataset/build.ts` leaves the compiled dataset, and its name in the package. */
const compiledDataset = { from: '.output/dataset/bundled.bin', to: 'dataset/bundled.bin' };

/** What both browsers are told. */
const manifest: UserManifest = {
  name: 'Sidelight',
  description: '__MSG_manifest_about__',
  default_locale: 'en',
  // Opening the popup lets it see the address of the tab it is about, and no other.
  permissions: ['storage', 'activeTab'],
  commands: {
    toggle: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_manifest_toggle__' },
  },
};

const chromeOnly: UserManifest = {
  // The first Chrome with `document.caretPositionFromPoint`.
  minimum_chrome_version: '128',
};

/** A constant of its own, because WXT's types do not know `data_collection_permissions` yet. */
const gecko = {
  id: 'sidelight@sidelight.example',
  // The first Firefox with the CSS Custom Highlight API.
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko,
    // The first Firefox for Android that knows `data_collection_permissions`.
    gecko_android: { strict_min_version: '142.0' },
  },
};

/**
 * WXT's own part of the content script asks for the browser's API, and would bring the polyfill with
 * it: 10 KB that every page would carry, for calls that both browsers answer alike.
 */
const noPolyfillInPages = {
  name: 'sidelight:no-polyfill-in-pages',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/wxt\/dist\/utils\/(?:content-script-context|internal\/custom-events)/.test(id)) return null;
    return { code: code.replace('"wxt/browser"', '"@wxt-dev/browser"'), map: null };
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  manifest: ({ browser }) => ({
    ...manifest,
    ...(browser === 'firefox' ? firefoxOnly : chromeOnly),
  }),
  vite: () => ({
    plugins: [noPolyfillInPages, preact({ devToolsEnabled: false })],
    build: {
      target: ['chrome128', 'firefox140'],
      rollupOptions: {
        // A comment that a library put where Rollup has no use for it is nothing to act on.
        onLog: (level, log, print) => {
          if (log.code !== 'INVALID_ANNOTATION') print(level, log);
        },
      },
    },
  }),
  // `npm run dev` opens the browser itself, with the driver that the tests use.
  webExt: { disabled: true },
  zip: {
    // What a reviewer at addons.mozilla.org needs to build the same package.
    excludeSources: ['.ci/**', 'tests/browser/**'],
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push({
        absoluteSrc: resolve(wxt.config.root, compiledDataset.from),
        relativeDest: compiledDataset.to,
      });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(compiledDataset.to);
    },
  },
});
