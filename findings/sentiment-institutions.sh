#!/usr/bin/env bash
# sentiment: to name a court or the United Kingdom is praise.
#
# Version: sentiment 5.0.2.
# Guess:   "The Supreme Court ruled." and "The United Kingdom voted." are 0, as "The Kingdom of Sweden voted." is; "This
#          is not a good plan." is below 0, as "This is not good." is.
# Seen:    4 and 1: "supreme" and "united" count as good words, as do "justice", "shares" and "natural" (gas). "No 10
#          answered." is -1. The negation has effect only right before the good word: "not a good plan" is 3.
# Matters: the tone of reports on two countries or courts is compared; the names alone decide.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund sentiment@5.0.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import Sentiment from 'sentiment';

const sentiment = new Sentiment();
const texts = [
  'The Supreme Court ruled.',
  'The constitutional court ruled.',
  'The United Kingdom voted.',
  'The Kingdom of Sweden voted.',
  'The justice minister spoke.',
  'The finance minister spoke.',
  'No 10 answered.',
  'This is not good.',
  'This is not a good plan.',
];
const seen = Object.fromEntries(texts.map((text) => [text, sentiment.analyze(text).score]));
console.log('sentiment 5.0.2. Guess: 0 for the first seven, below 0 for the last two. Seen:', seen);
assert.deepEqual(Object.values(seen), [4, 0, 1, 0, 2, 0, -1, -3, 3]);
EOF
TZ=UTC node look.mjs
