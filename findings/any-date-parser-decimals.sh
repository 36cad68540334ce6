#!/usr/bin/env bash
# any-date-parser: a number with a point is a day, and June has 32 days.
#
# Version: any-date-parser 2.2.4.
# Guess:   "7.25" is no date in American English; "32 June 2024" is invalid; so is "31 June 2024".
# Seen:    "7.25" is 7 February of this year although 25 is no month, "12.5" is 12 May, "32 June 2024" is 2 June,
#          and "31 June 2024" is 1 July. All are valid.
# Matters: for whoever tries a date parser on every word of a text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund any-date-parser@2.2.4
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import parser from 'any-date-parser';

const texts = ['7.25', '12.5', '32 June 2024', '31 June 2024'];
const seen = texts.map((text) => {
  const date = parser.fromString(text, 'en-US');
  return date.isValid() ? date.toISOString().slice(5, 10) : 'invalid';
});
console.log('any-date-parser 2.2.4. Guess: four times invalid. Seen (month and day):', seen);
assert.deepEqual(seen, ['02-07', '05-12', '06-02', '07-01']);
EOF
TZ=UTC node look.mjs
