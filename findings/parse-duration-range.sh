#!/usr/bin/env bash
# parse-duration: "2-3 hours" is more than two days.
#
# Version: parse-duration 2.1.9.
# Guess:   a range is its first or last number, or null because it is not one duration.
# Seen:    asked in days, "2-3 hours" gives 2.125: the number without a unit is taken in the unit that was asked
#          for and added. "10 to 12 days" and "between 3 and 5 weeks" drop the first number.
# Matters: durations in news are often ranges ("a ceasefire of two to three hours").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund parse-duration@2.1.9
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import parse from 'parse-duration';

const texts = ['2-3 hours', '10 to 12 days', 'between 3 and 5 weeks'];
const seen = texts.map((text) => parse(text, 'd'));
console.log('parse-duration 2.1.9, in days. Guess: 0.08 or 0.125; 10 or 12; 21 or 35. Seen:', seen);
assert.deepEqual(seen, [2.125, 12, 35]);
EOF
TZ=UTC node look.mjs
