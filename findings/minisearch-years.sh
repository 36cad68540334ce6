#!/usr/bin/env bash
# minisearch: with fuzzy: 0.2, a search for 2024 finds 2023, and "5m" does not find €5m.
#
# Version: minisearch 7.2.0.
# Guess:   a fifth of four letters is less than one, so a year allows no slip; € parts words as other marks do.
# Seen:    0.8 is rounded to 1: any year with three of its digits is found. A sign of currency is a letter of its word,
#          while the marks of punctuation, % among them, part words.
# Matters: in news a wrong year is another fact, not a slip; sums are found only with their sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund minisearch@7.2.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import MiniSearch from 'minisearch';

const index = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
const texts = ['Crime fell in 2023', 'The port cost €5m', 'Prices rose 7%'];
index.addAll(texts.map((text, id) => ({ id, text })));
const find = (words, options) => index.search(words, options).map(({ text }) => text);
const seen = {
  '2024, fuzzy 0.2': find('2024', { fuzzy: 0.2 }),
  '5m': find('5m'),
  '€5m': find('€5m'),
  7: find('7'),
};
console.log('minisearch 7.2.0. Guess: nothing for 2024, one text for each other. Seen:', seen);
assert.deepEqual(seen, { 7: [texts[2]], '2024, fuzzy 0.2': [texts[0]], '5m': [], '€5m': [texts[1]] });
EOF
TZ=UTC node look.mjs
