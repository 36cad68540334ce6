#!/usr/bin/env bash
# @microsoft/recognizers-text-number: "half a million" is 0.000002, "two and a half million" 2.0000005.
#
# Version: @microsoft/recognizers-text-number 1.3.1.
# Guess:   500000 and 2500000; "a million and a half" is 1500000. Its parts are known: "two and a half" is 2.5, and
#          "2.5 million" is 2500000.
# Seen:    the large number is taken for the bottom of a fraction: one part in 500000 and two and one part in two
#          million. The same in Spanish: "medio millón" is 0.000002, while "3,5 millones" is right.
# Matters: people say half a million; the value is a clean number that is wrong by a factor of 250 billion.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @microsoft/recognizers-text-number@1.3.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-number';

const values = (culture, texts) =>
  Object.fromEntries(
    texts.map((text) => [text, recognizers.recognizeNumber(text, culture).map(({ resolution }) => resolution.value)]),
  );
const seen = {
  ...values('en-us', ['half a million', 'two and a half million', 'a million and a half', 'two and a half', '2.5 million']),
  ...values('es-es', ['medio millón', '3,5 millones']),
};
console.log('recognizers-text-number 1.3.1. Guess: 500000, 2500000, 1500000, 2.5, 2500000; 500000, 3500000. Seen:', seen);
assert.deepEqual(seen, {
  'half a million': ['2E-06'],
  'two and a half million': ['2.0000005'],
  'a million and a half': ['1000000.5'],
  'two and a half': ['2.5'],
  '2.5 million': ['2500000'],
  'medio millón': ['2E-06'],
  '3,5 millones': ['3500000'],
});
EOF
TZ=UTC node look.mjs
