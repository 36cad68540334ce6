#!/usr/bin/env bash
# @webext-core/fake-browser: what a test reads from the storage is the stored object itself, and null is not stored.
#
# Version: @webext-core/fake-browser 2.0.1.
# Guess:   as in browsers, storage and messages hold copies, null is a value like others, and a key that is missing is
#          not among what get() returns.
# Seen:    changing a value that was read changes what is stored; a message arrives as the very object that was sent.
#          Setting null removes the key, and get('a') of a missing key is { a: undefined }. Setting does copy.
# Matters: code that forgets to write its change back passes its tests and loses the reader's setting in a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @webext-core/fake-browser@2.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fakeBrowser } from '@webext-core/fake-browser';

const { local } = fakeBrowser.storage;
await local.set({ settings: { muted: false } });
(await local.get('settings')).settings.muted = true;
const seen = { afterChange: (await local.get('settings')).settings.muted };

await local.set({ outlet: null });
seen.nullStored = 'outlet' in (await local.get());
seen.missing = await local.get('missing');

const sent = { words: ['ferry'] };
fakeBrowser.runtime.onMessage.addListener((message) => {
  seen.sameObject = message === sent;
});
await fakeBrowser.runtime.sendMessage(sent);
console.log('@webext-core/fake-browser 2.0.1. Guess: false, true, {}, false. Seen:', seen);
assert.deepEqual(seen, { afterChange: true, nullStored: false, missing: { missing: undefined }, sameObject: true });
EOF
TZ=UTC node look.mjs
