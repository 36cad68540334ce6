#!/usr/bin/env bash
# text-fragments-polyfill: text that is a little transparent cannot be linked to.
#
# Version: text-fragments-polyfill 6.7.0 (in jsdom 29.1.1).
# Guess:   only text that cannot be seen is left out; with "opacity: 0.8" a quote is found and a link to it is made.
# Seen:    any opacity below 1 counts as 0, since it is read as a whole number: the quote is not found, and making a
#          link gives status 1, an invalid selection.
# Matters: standfirsts and captions are set off with an opacity of .7 or .8; a link that works in the browser does
#          not with the polyfill.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund text-fragments-polyfill@6.7.0 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
const { document, navigator, Node, NodeFilter, Range, HTMLElement } = window;
for (const [name, value] of Object.entries({ window, document, navigator, Node, NodeFilter, Range, HTMLElement }))
  Object.defineProperty(globalThis, name, { value, configurable: true });
const { generateFragmentFromRange } = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
const { processTextFragmentDirective } = await import('text-fragments-polyfill/text-fragment-utils');

const look = (opacity) => {
  document.body.innerHTML = `<p style="opacity: ${opacity}">The old ferry terminal closes.</p>`;
  const range = document.createRange();
  range.setStart(document.querySelector('p').firstChild, 8);
  range.setEnd(document.querySelector('p').firstChild, 22);
  const found = processTextFragmentDirective({ textStart: 'ferry terminal' }, document).length;
  return { opacity, found, status: generateFragmentFromRange(range).status };
};
const seen = [look(1), look(0.8), look(0)];
console.log('text-fragments-polyfill 6.7.0. Guess: found (1) and status 0 but for opacity 0. Seen:', seen);
assert.deepEqual(seen, [
  { opacity: 1, found: 1, status: 0 },
  { opacity: 0.8, found: 0, status: 1 },
  { opacity: 0, found: 0, status: 1 },
]);
EOF
TZ=UTC node look.mjs
