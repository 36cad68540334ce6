#!/usr/bin/env bash
# addons-linter: a popup, an options page, a sidebar and a name that do not exist are not missed.
#
# Version: addons-linter 10.13.0 (what web-ext lint and the store of Firefox run).
# Guess:   every file that the manifest names must exist, or it is an error; so must the message of "__MSG_name__" in
#          the default language.
# Seen:    a missing icon, background script or content script is an error. Of a missing popup, options page, sidebar
#          panel and message it says nothing: no error, no warning.
# Matters: a build that forgets a page passes the check; the reader presses the button and sees nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund addons-linter@10.13.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const nothing = { required: ['none'] };
const gecko = { id: 'look@example.com', strict_min_version: '142.0', data_collection_permissions: nothing };
const whole = { manifest_version: 3, name: 'Look', version: '1.0', browser_specific_settings: { gecko } };
const cases = {
  nothing: {},
  icon: { icons: { 48: 'icon.png' } },
  background: { background: { scripts: ['background.js'] } },
  popup: { action: { default_popup: 'popup.html' } },
  options: { options_ui: { page: 'options.html' } },
  sidebar: { sidebar_action: { default_panel: 'sidebar.html' } },
  name: { name: '__MSG_name__', default_locale: 'en' },
};
mkdirSync('extension/_locales/en', { recursive: true });
writeFileSync('extension/_locales/en/messages.json', '{ "other": { "message": "Other" } }');
const lint = () =>
  new Promise((resolve) => {
    const words = ['--output', 'json', 'extension'];
    execFile('node_modules/.bin/addons-linter', words, (_, out) => resolve(JSON.parse(out)));
  });
const seen = {};
for (const [name, keys] of Object.entries(cases)) {
  writeFileSync('extension/manifest.json', JSON.stringify({ default_locale: 'en', ...whole, ...keys }));
  const { errors, warnings } = await lint();
  seen[name] = [...errors, ...warnings].map(({ code }) => code).join();
}
console.log('addons-linter 10.13.0. Guess: an error in each but the first. Seen:', seen);
assert.deepEqual(seen, {
  nothing: '',
  icon: 'MANIFEST_ICON_NOT_FOUND',
  background: 'MANIFEST_BACKGROUND_FILE_NOT_FOUND',
  popup: '',
  options: '',
  sidebar: '',
  name: '',
});
EOF
TZ=UTC node look.mjs
