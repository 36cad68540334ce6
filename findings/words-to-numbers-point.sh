#!/usr/bin/env bash
# words-to-numbers: the word "point" becomes 0, and "three point five million" NaN.
#
# Version: words-to-numbers 1.5.1.
# Guess:   a lone "point" stays a word; "three point five million" is 3500000; "forty-one hundred" is 4100.
# Seen:    every lone "point" is replaced by 0; the decimal with a scale word is NaN; "forty-one hundred" is 140.
#          "three point five" alone is right.
# Matters: spoken figures in transcripts and quotes; a whole sentence can go through this function.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund words-to-numbers@1.5.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { wordsToNumbers } from 'words-to-numbers';

const texts = ['the point is clear', 'three point five', 'three point five million', 'forty-one hundred'];
const seen = Object.fromEntries(texts.map((text) => [text, wordsToNumbers(text)]));
console.log('words-to-numbers 1.5.1. Guess: text kept, 3.5, 3500000, 4100. Seen:', seen);
assert.deepEqual(seen, {
  'the point is clear': 'the 0 is clear',
  'three point five': 3.5,
  'three point five million': NaN,
  'forty-one hundred': 140,
});
EOF
TZ=UTC node look.mjs
