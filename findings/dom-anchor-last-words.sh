#!/usr/bin/env bash
# dom-anchor-text-quote: the last words of a text cannot be anchored.
#
# Version: dom-anchor-text-quote 4.0.2 (in jsdom 29.1.1).
# Guess:   a quote that is in the text is found, wherever it is.
# Seen:    a quote that ends where the text of the root ends raises a TypeError; without its last letter, or with one
#          space after it in the page, it is found.
# Matters: an annotation on the end of an article is lost when it is loaded again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { toRange } = createRequire(import.meta.url)('dom-anchor-text-quote');
const find = (html, exact) => {
  window.document.body.innerHTML = html;
  try {
    return String(toRange(window.document.body, { exact }));
  } catch (error) {
    return error.constructor.name;
  }
};
const seen = {
  'in the middle': find('<p>She said we leave.</p>', 'we leave'),
  'at the end': find('<p>She said we leave.</p>', 'we leave.'),
  'before a space': find('<p>She said we leave.</p> ', 'we leave.'),
};
console.log('dom-anchor-text-quote 4.0.2. Guess: found each time. Seen:', seen);
assert.deepEqual(Object.values(seen), ['we leave', 'TypeError', 'we leave.']);
EOF
TZ=UTC node look.mjs
