#!/usr/bin/env bash
# @microsoft/recognizers-text-number-with-unit: "from 20 in 2020 to 30 in 2021" is 20 and 30 inches.
#
# Version: @microsoft/recognizers-text-number-with-unit 1.3.1.
# Guess:   "in" before a year, a month or "the north" is not a unit, and "8 in 10 voters" is a share; "5m people" is no
#          length.
# Seen:    inches each time, and 5 metres. "20 inches" is found too, so nothing tells the two apart.
# Matters: counts of two years are the plainest figures of a report; each of them becomes a length.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @microsoft/recognizers-text-number-with-unit@1.3.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-number-with-unit';

const texts = [
  'It rose from 20 in 2020 to 30 in 2021.',
  'They won 3 in the north.',
  'It asked 8 in 10 voters.',
  '5m people left.',
  'It snowed 20 inches.',
];
const found = (text) =>
  recognizers.recognizeDimension(text, 'en-us').map(({ resolution: { value, unit } }) => value + unit);
const seen = Object.fromEntries(texts.map((text) => [text, found(text).join()]));
console.log('recognizers-text-number-with-unit 1.3.1. Guess: nothing but in the last. Seen:', seen);
assert.deepEqual(Object.values(seen), ['20Inch,30Inch', '3Inch', '8Inch', '5Meter', '20Inch']);
EOF
TZ=UTC node look.mjs
