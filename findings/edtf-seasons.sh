#!/usr/bin/env bash
# edtf: spring begins on 1 January.
#
# Version: edtf 4.11.1 (Extended Date/Time Format, ISO 8601-2).
# Guess:   "2024-21", spring 2024, is within March to June, and "2024-24", winter, begins in December.
# Seen:    the four seasons are the four quarters of the year: spring is January to March and does not cover 15
#          April; winter is October to December of the same year. The format leaves the months open.
# Matters: whether "since spring 2024" agrees with a dated source.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund edtf@4.11.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const months = (text) => [edtf(text).min, edtf(text).max].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to ');
const seen = {
  spring: months('2024-21'),
  winter: months('2024-24'),
  springCovers15April: edtf('2024-21').covers(edtf('2024-04-15')),
};
console.log('edtf 4.11.1. Guess: spring from March, winter from December, covered. Seen:', seen);
assert.deepEqual(seen, {
  spring: '2024-01-01 to 2024-03-31',
  winter: '2024-10-01 to 2024-12-31',
  springCovers15April: false,
});
EOF
TZ=UTC node look.mjs
