import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { popupInOne } from './scripts/package/popup-in-one';

/** The compiled dataset and series in `.output`, and their names in the package. */
const compiledDataset = ['bundled.bin', 'wide-names.bin', 'wide-lines.txt', 'series.bin'].map((name) => ({
  from: `.output/dataset/${name}`,
  to: `dataset/${name}`,
}));

/** The project's address, which whoever publishes it writes into `package.json`. */
const { homepage } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  readonly homepage?: string;
};

/** The part of the manifest that both browsers share. */
const manifest: UserManifest = {
  name: 'Sidelight',
  description: '__MSG_manifest_about__',
  default_locale: 'en',
  ...(homepage === undefined ? {} : { homepage_url: homepage }),
  // docs/privacy.md says what each is for. `unlimitedStorage` is for large datasets, `alarms` for fetching feeds.
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'alarms', 'contextMenus', 'scripting'],
  // Requested for one address when somebody adds a feed. Feeds are read over https only.
  optional_host_permissions: ['https://*/*'],
  // Runs before any script of the page, see src/page/pointer/first-ear.ts. WXT adds the content script itself.
  content_scripts: [
    { matches: ['file:///*', 'http://*/*', 'https://*/*'], js: ['first-ear.js'], run_at: 'document_start' },
  ],
  // The grey icon; coloured only where an article is shown, see src/background/toolbar.ts.
  action: { default_icon: { 16: 'icon/none-16.png', 32: 'icon/none-32.png', 48: 'icon/none-48.png' } },
  // What is typed after this word and a space is searched for: see src/background/omnibox.ts.
  omnibox: { keyword: 'sl' },
  commands: {
    toggle: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_manifest_toggle__' },
    next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_next__' },
    previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_manifest_previous__' },
    card: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_card__' },
    // Chrome allows at most four suggested keys; the reader may give these commands one.
    panel: { description: '__MSG_manifest_panel__' },
    marks: { description: '__MSG_manifest_marks__' },
    _execute_action: { description: '__MSG_manifest_action__' },
  },
};

const chromeOnly: UserManifest = {
  // Chrome's schema of policies. Firefox reads policies without a schema.
  storage: { managed_schema: 'managed-schema.json' },
  // The first Chrome with `document.caretPositionFromPoint`.
  minimum_chrome_version: '128',
};

/** A constant of its own, because WXT's types do not know `data_collection_permissions`. */
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
 * Keeps WXT's announcement out of pages. A content script of WXT posts a message to the window and dispatches an event
 * so that an older script of the same extension ends. Pages could see both, and one that parses every message could
 * fail. Our scripts end by themselves (`src/content/page-life.ts`).
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
      // Both browsers support module preload.
      modulePreload: { polyfill: false },
      rollupOptions: {
        // Rollup warns of comments of libraries that it cannot use; nothing can be done about those.
        onLog: (level, log, print) => {
          if (log.code !== 'INVALID_ANNOTATION') print(level, log);
        },
      },
    },
  }),
  // `npm run dev` opens the browser itself, with the driver of the tests.
  webExt: { disabled: true },
  zip: {
    // Keeps what a reviewer at addons.mozilla.org needs to build the same package.
    excludeSources: ['.ci/**', 'tests/browser/**'],
  },
  hooks: {
    // Runs in every page: terser makes it a fifteenth smaller than Vite's own minifier, which builds the rest.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.build = { ...config.build, minify: 'terser', terserOptions: { compress: { passes: 3 } } };
      }
    },
    'build:publicAssets': (wxt, files) => {
      for (const { from, to } of compiledDataset)
        files.push({ absoluteSrc: resolve(wxt.config.root, from), relativeDest: to });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...compiledDataset.map(({ to }) => to));
    },
  },
});
