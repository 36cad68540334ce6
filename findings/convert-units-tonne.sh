#!/usr/bin/env bash
# convert-units: the unit "t" is the American short ton.
#
# Version: convert-units 2.3.4.
# Guess:   "t" is the symbol of the tonne, so 1 t is 1000 kg (the SI brochure's table of accepted units).
# Seen:    907.184 kg. The tonne is "mt". Its README lists both symbols without a word on which is which.
# Matters: emissions and harvests are given in t; every figure would be 9 % too small.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund convert-units@2.3.4
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import convert from 'convert-units';

const seen = Object.fromEntries(['t', 'mt'].map((unit) => [unit, `${convert(1).from(unit).to('kg')} kg`]));
const names = ['t', 'mt'].map((unit) => convert().describe(unit).singular);
console.log('convert-units 2.3.4. Guess: 1 t = 1000 kg. Seen:', seen, names);
assert.deepEqual(seen, { t: '907.184 kg', mt: '1000 kg' });
assert.deepEqual(names, ['Ton', 'Metric Tonne']);
EOF
TZ=UTC node look.mjs
