#!/usr/bin/env bash
# human-interval: "a year" and "half an hour" last no time at all.
#
# Version: human-interval 2.0.1.
# Guess:   a phrase that the library cannot read gives NaN, as "a decade" does; number words can be joined ("three
#          and a half hours").
# Seen:    "a year", "a day" and "half an hour" give 0, "three and a half hours" three hours, and "one and a half
#          years" one year.
# Matters: a term or a truce that is 0 milliseconds long compares as shorter than everything, and nothing tells of
#          it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund human-interval@2.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import interval from 'human-interval';

const hours = (text) => interval(text) / 3_600_000;
const texts = ['a year', 'half an hour', 'three and a half hours', 'one and a half years', 'a decade', 'two weeks'];
const seen = texts.map(hours);
console.log('human-interval 2.0.1, in hours. Guess: NaN or 8760, NaN or 0.5, 3.5, 13140, NaN, 336. Seen:', seen);
assert.deepEqual(seen, [0, 0, 3, 8760, NaN, 336]);
EOF
TZ=UTC node look.mjs
