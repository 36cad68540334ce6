#!/usr/bin/env bash
# happy-dom: the "i" of an attribute selector has no effect.
#
# Versions: happy-dom 21.0.4, beside linkedom 0.18.15.
# Guess:   meta[property="og:title" i] finds <meta property="OG:Title">, as in Selectors Level 4 and linkedom.
# Seen:    happy-dom takes the selector without an error and finds nothing; it finds the element only where the
#          case is the same.
# Matters: reading the metadata of pages; a test under happy-dom says that a page has no title.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund happy-dom@21.0.4 linkedom@0.18.15
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

const page = (name) => `<!doctype html><html><head><meta property="${name}" content="Ferry"></head><body></body></html>`;
const found = (document) => document.querySelectorAll('meta[property="og:title" i]').length;
const inHappyDom = (html) => {
  const { document } = new Window();
  document.write(html);
  return found(document);
};
const seen = ['og:title', 'OG:Title'].map((name) => ({
  name,
  linkedom: found(parseHTML(page(name)).document),
  happyDom: inHappyDom(page(name)),
}));
console.log('happy-dom 21.0.4. Guess: found each time. Seen:', seen);
assert.deepEqual(seen, [
  { name: 'og:title', linkedom: 1, happyDom: 1 },
  { name: 'OG:Title', linkedom: 1, happyDom: 0 },
]);
process.exit();
EOF
TZ=UTC node look.mjs
