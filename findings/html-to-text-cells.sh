#!/usr/bin/env bash
# html-to-text: 12 and 30 in neighbouring cells are 1230.
#
# Version: html-to-text 10.0.1.
# Guess:   the cells of a table, the terms of a <dl> and the summary of a <details> are kept apart, at least by a space.
# Seen:    "Greens", "12" and "30" are "Greens1230", and "Turnout", "61", "Seats", "30" are "Turnout61Seats30". For
#          tables the README does say to choose the formatter dataTable for tabular data; for <dl> and <details> it says
#          nothing.
# Matters: the results of an election are tables; the number that comes out is in none of the cells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';

const table = '<table><tr><td>Greens</td><td>12</td><td>30</td></tr></table>';
const seen = {
  table: convert(table),
  dataTable: convert(table, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
  list: convert('<dl><dt>Turnout</dt><dd>61</dd><dt>Seats</dt><dd>30</dd></dl>'),
  details: convert('<details><summary>Result</summary>Greens won.</details>'),
};
console.log('html-to-text 10.0.1. Guess: a space or a line break between the parts. Seen:', seen);
assert.deepEqual(seen, {
  table: 'Greens1230',
  dataTable: 'Greens   12   30',
  list: 'Turnout61Seats30',
  details: 'ResultGreens won.',
});
EOF
TZ=UTC node look.mjs
