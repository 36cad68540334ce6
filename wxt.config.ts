import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { popupInOne } from './scripts/package/popup-in-one';

/** Where `scripts/dataset` leaves the compiled dataset and series, and the names of its files in the package. */
const compiledDataset = ['bundled.bin', 'wide-names.bin', 'wide-lines.txt', 'series.bin'].map((name) => ({
  from: `.output/dataset/${name}`,
  to: `dataset/${name}`,
}));

/** What both browsers are told. */
const manifest: UserManifest = {
  name: 'Sidelight',
  description: '__MSG_manifest_about__',
  default_locale: 'en',
  // docs/privacy.md says what each is for. Datasets of one's own may be large, and feeds are read again when
  // their time has come.
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'alarms', 'contextMenus', 'scripting'],
  // Asked for one address at a time, when somebody adds a feed. Feeds are read over https only.
  optional_host_permissions: ['https://*/*'],
  // Before any script of the page: see src/page/pointer/first-ear.ts. WXT adds the content script itself.
  content_scripts: [
    { matches: ['file:///*', 'http://*/*', 'https://*/*'], js: ['first-ear.js'], run_at: 'document_start' },
  ],
  // Lit only where an article is shown: see src/background/toolbar.ts.
  action: { default_icon: { 16: 'icon/none-16.png', 32: 'icon/none-32.png', 48: 'icon/none-48.png' } },
  commands: {
    toggle: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_manifest_toggle__' },
    next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_next__' },
    previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_manifest_previous__' },
    card: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_card__' },
    // Chrome suggests four keys and no more; the fifth is the reader's to give.
    panel: { description: '__MSG_manifest_panel__' },
  },
};

const chromeOnly: UserManifest = {
  // Firefox reads the same from its policies and wants no schema.
  storage: { managed_schema: 'managed-schema.json' },
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
 * WXT's own part of a content script tells every page that it is there: it posts a message to the
 * window and dispatches an event, so that an older script of the same extension may leave. A page has
 * no business to know, and one that parses every message would stumble. Ours leaves by itself
 * (`src/content/page-life.ts`), so nothing stands in for WXT's.
 */
const noAnnouncementInPages = {
  name: 'sidelight:no-announcement-in-pages',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? '\0no-context' : null),
  load: (id: string) => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
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
    plugins: [noAnnouncementInPages, popupInOne, preact({ devToolsEnabled: false })],
    build: {
      target: ['chrome128', 'firefox140'],
      // Both know it themselves.
      modulePreload: { polyfill: false },
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
      for (const { from, to } of compiledDataset)
        files.push({ absoluteSrc: resolve(wxt.config.root, from), relativeDest: to });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...compiledDataset.map(({ to }) => to));
    },
  },
});
