#!/usr/bin/env bash
# @mozilla/readability: the dateline, a place, becomes the author.
#
# Version: @mozilla/readability 0.6.0 (in jsdom 29.1.1).
# Guess:   <span class="dateline">OSTRAVA BAY</span> at the start of a paragraph stays in the text, and a page that
#          names no author has no byline.
# Seen:    the place is the byline, and it is gone from the text. Its list of class names for bylines contains
#          "dateline", which in a newspaper is where and when a report was written.
# Matters: agencies open every report so; the author is shown as "OSTRAVA BAY" and the place is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const rest = '<p>The harbour town will close its old ferry terminal next spring, the council said.</p>'.repeat(9);
const look = (name) => {
  const page = `<title>Ferry</title><article><p><span class="${name}">OSTRAVA BAY</span> — It rained.</p>${rest}</article>`;
  const { byline, textContent } = new Readability(new JSDOM(page).window.document).parse();
  return { byline, placeInText: textContent.includes('OSTRAVA BAY') };
};
const seen = { dateline: look('dateline'), place: look('place') };
console.log('@mozilla/readability 0.6.0. Guess: no byline, place in the text. Seen:', seen);
assert.deepEqual(seen, {
  dateline: { byline: 'OSTRAVA BAY', placeInText: false },
  place: { byline: null, placeInText: true },
});
EOF
TZ=UTC node look.mjs
