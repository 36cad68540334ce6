#!/usr/bin/env bash
# @citation-js/date: the fiscal year 2023-24 is the 24th month of 2023.
#
# Version: @citation-js/date 0.5.1.
# Guess:   "2023-24" and "2023-2024" are not read ("raw"), or are two years, as "2023–2024" with a dash is; "May 3,
#          2024" is read, since "3 May 2024" is. 31 April is not a date.
# Seen:    months 24 and 20 of the year 2023; the American date is not read; 31 April is kept as one.
# Matters: fiscal years, seasons and school years are written so; the month goes into the citation as it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @citation-js/date@0.5.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parse } from '@citation-js/date';

const texts = ['2023-24', '2023-2024', '2023–2024', '3 May 2024', 'May 3, 2024', '31 April 2024'];
const seen = Object.fromEntries(texts.map((text) => [text, JSON.stringify(parse(text)['date-parts'] ?? 'not read')]));
console.log('@citation-js/date 0.5.1. Guess: not read or years, twice; years; a day; a day; not read. Seen:', seen);
assert.deepEqual(seen, {
  '2023-24': '[[2023,24]]',
  '2023-2024': '[[2023,20]]',
  '2023–2024': '[[2023],[2024]]',
  '3 May 2024': '[[2024,5,3]]',
  'May 3, 2024': '"not read"',
  '31 April 2024': '[[2024,4,31]]',
});
EOF
TZ=UTC node look.mjs
