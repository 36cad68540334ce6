#!/usr/bin/env bash
# fuzzball: "£5m" and "$5m" are the same to 100 in 100.
#
# Version: fuzzball 2.2.6 (the ratio of two texts, 0 to 100).
# Guess:   two texts that differ by a letter are less than 100 alike.
# Seen:    before comparing, everything but letters and digits becomes a space and the ends are trimmed
#          (`full_process`, on unless it is switched off, as its documentation says): currencies, percent signs,
#          minus signs count for nothing at the ends of a text. "1.5" and "1 5" are the same too.
# Matters: for matching claims by likeness: the sign is what was claimed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund fuzzball@2.2.6
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as fuzzball from 'fuzzball';

const pairs = [['£5m', '$5m'], ['5%', '5'], ['-5', '5'], ['1.5', '1 5']];
const seen = pairs.map(([one, two]) => fuzzball.ratio(one, two));
const plain = fuzzball.ratio('£5m', '$5m', { full_process: false });
console.log('fuzzball 2.2.6. Guess: all below 100. Seen:', seen, 'without full_process:', plain);
assert.deepEqual(seen, [100, 100, 100, 100]);
assert.equal(plain, 67);
EOF
TZ=UTC node look.mjs
