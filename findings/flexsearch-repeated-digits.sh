#!/usr/bin/env bash
# flexsearch: "111 dead" is found by "11", and "1000" by "100000".
#
# Version: flexsearch 0.8.212 (`new Index()`, whole words).
# Guess:   words of digits are compared as they are, so "111" finds "111 dead" alone, and "100000" only that
#          number.
# Seen:    repeated letters are joined in texts and queries, digits too: of up to a thousand and a hundred
#          thousand, both are kept as one text.
# Matters: a search for a number of the dead finds another number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund flexsearch@0.8.212
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import FlexSearch from 'flexsearch';

const texts = ['11 dead', '111 dead', '100 killed', '1000 killed', '100000 killed'];
const index = new FlexSearch.Index();
texts.forEach((text, at) => index.add(at, text));
const seen = Object.fromEntries(['111', '100000'].map((query) => [query, index.search(query).map((at) => texts[at])]));
console.log('flexsearch 0.8.212. Guess: one text each. Seen:', seen);
assert.deepEqual(seen, { 111: ['11 dead', '111 dead'], 100000: ['1000 killed', '100000 killed'] });
EOF
TZ=UTC node look.mjs
