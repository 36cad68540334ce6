#!/usr/bin/env bash
# compromise: a second term is half a term, and 1.5m is one and a half.
#
# Version: compromise 14.17.0.
# Guess:   in "won a second term" the number is 2 (an ordinal); "1.5m people" is 1500000, as "1.5 million" is.
# Seen:    "a second" is read as the fraction 0.5, as "a third" is 0.33; "the second" is 2. "1.5m" is 1.5 with the unit
#          "m". "$1.2bn" is 1.2, with no unit.
# Matters: figures in news are written with m and bn; the value is a million or a billion times too small.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund compromise@14.17.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const texts = ['She won a second term.', 'She won the second term.', '1.5 million people', '1.5m people', 'It cost $1.2bn.'];
const seen = Object.fromEntries(texts.map((text) => [text, nlp(text).numbers().json()[0].number.num]));
console.log('compromise 14.17.0. Guess: 2, 2, 1500000, 1500000, 1200000000. Seen:', seen);
assert.deepEqual(Object.values(seen), [0.5, 2, 1500000, 1.5, 1.2]);
EOF
TZ=UTC node look.mjs
