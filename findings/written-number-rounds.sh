#!/usr/bin/env bash
# written-number: 1.5 is "two", and -5 is nothing.
#
# Version: written-number 0.11.1.
# Guess:   1.5 is "one point five" or an error, -5 is "minus five" or an error, and German is German or an error.
# Seen:    fractions are rounded ("two", and 0.5 is "one"), negative numbers give an empty text, and a language
#          that is not there gives English.
# Matters: for numbers that are read aloud: "1.5 million" would be said as two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund written-number@0.11.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import written from 'written-number';

const seen = [written(1.5), written(0.5), written(-5), written(21, { lang: 'de' })];
console.log('written-number 0.11.1. Guess: one point five, zero point five, minus five, einundzwanzig. Seen:', seen);
assert.deepEqual(seen, ['two', 'one', '', 'twenty-one']);
EOF
TZ=UTC node look.mjs
