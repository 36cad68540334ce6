#!/usr/bin/env bash
# compromise: quotations in German quotation marks are not found.
#
# Version: compromise 14.17.0.
# Guess:   quotations() finds words in “…”, «…», "…" and „…“ alike; its mark is a pair of characters each time.
# Seen:    all but „…“ (German and Czech), although it opens with a mark of its own.
# Matters: for English reports that quote such papers, and for anybody who tries the rule on other languages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund compromise@14.17.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const quotes = ['“we leave”', '«we leave»', '"we leave"', '„we leave“'];
const seen = Object.fromEntries(quotes.map((quote) => [quote, nlp(`She said ${quote} today.`).quotations().length]));
console.log('compromise 14.17.0. Guess: one quotation each time. Seen:', seen);
assert.deepEqual(Object.values(seen), [1, 1, 1, 0]);
EOF
TZ=UTC node look.mjs
