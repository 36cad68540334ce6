#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time: in French, the first of a month is not a date; a span from it runs backwards.
#
# Version: @microsoft/recognizers-text-date-time 1.3.2.
# Guess:   "le 1er mai 2024" is 2024-05-01, as "le 2 mai 2024" is 2024-05-02: 1er is the only way French writes it.
# Seen:    the words are found, but the value is "not resolved" (its code reads XXXX-01-00). "du 1er au 3 mai 2024" runs
#          from 1 November, the month of reading, to 3 May 2024. "1 mai", which French papers do not write, is right.
# Matters: one date in thirty, and laws and prices change on the first; the span is silently half a year off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @microsoft/recognizers-text-date-time@1.3.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-date-time';

const reading = new Date('2026-11-23T12:00:00');
const look = (text) => {
  const [found] = recognizers.recognizeDateTime(text, 'fr-fr', undefined, reading);
  const [{ value, start, end }] = found.resolution.values;
  return `${found.text}: ${value ?? `${start} to ${end}`}`;
};
const seen = ['le 2 mai 2024', 'le 1er mai 2024', 'le 1 mai 2024', 'du 2 au 3 mai 2024', 'du 1er au 3 mai 2024'].map(look);
console.log('recognizers-text-date-time 1.3.2 on 2026-11-23. Guess: each in May 2024. Seen:', seen);
assert.deepEqual(seen, [
  '2 mai 2024: 2024-05-02',
  '1er mai 2024: not resolved',
  '1 mai 2024: 2024-05-01',
  '2 au 3 mai 2024: 2024-05-02 to 2024-05-03',
  'du 1er au 3 mai 2024: 2024-11-01 to 2024-05-03',
]);
EOF
TZ=UTC node look.mjs
