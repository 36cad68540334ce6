#!/usr/bin/env bash
# @wxt-dev/storage: a fallback list grows, and a restored snapshot leaves what came after it.
#
# Versions: @wxt-dev/storage 1.3.0 (with @webext-core/fake-browser 2.0.1).
# Guess:   an item that is not stored has its fallback each time, an empty list; after a snapshot is restored the
#          storage is what it was.
# Seen:    all readers get the fallback object itself: what one adds to its list, all see, though nothing was stored.
#          A snapshot is written over what is there; a key that was added later stays.
# Matters: a list of muted sites seems to be kept until the browser is closed; a backup brings back less than it says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund \
  @wxt-dev/storage@1.3.0 @wxt-dev/browser@0.1.43 @webext-core/fake-browser@2.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fakeBrowser } from '@webext-core/fake-browser';

globalThis.browser = globalThis.chrome = fakeBrowser;
const { storage } = await import('@wxt-dev/storage');

const muted = storage.defineItem('local:muted', { fallback: [] });
(await muted.getValue()).push('www.example.com');
const seen = { fallback: await muted.getValue(), stored: await fakeBrowser.storage.local.get() };

const snapshot = await storage.snapshot('local');
await storage.setItem('local:later', 1);
await storage.restoreSnapshot('local', snapshot);
seen.later = await storage.getItem('local:later');
console.log('@wxt-dev/storage 1.3.0. Guess: fallback [], nothing stored, later null. Seen:', seen);
assert.deepEqual(seen, { fallback: ['www.example.com'], stored: {}, later: 1 });
EOF
TZ=UTC node look.mjs
