#!/usr/bin/env bash
# numeral: a range is read as one number, made of both ends.
#
# Version: numeral 2.0.6.
# Guess:   "10 to 12" and "10-12" are not numbers (null). "1.5 billion" is 1500000000, as "$1.5m" is 1500000.
# Seen:    1012 and -1012; 1.5.
# Matters: figures in running text; the result is a clean number that is wrong by a factor of 100 or of a billion.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund numeral@2.0.6
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import numeral from 'numeral';

const texts = ['10 to 12', '10-12', '$1.5m', '1.5 billion'];
const seen = Object.fromEntries(texts.map((text) => [text, numeral(text).value()]));
console.log('numeral 2.0.6. Guess: null, null, 1500000, 1500000000. Seen:', seen);
assert.deepEqual(seen, { '10 to 12': 1012, '10-12': -1012, '$1.5m': 1500000, '1.5 billion': 1.5 });
EOF
TZ=UTC node look.mjs
