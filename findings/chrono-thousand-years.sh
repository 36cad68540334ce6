#!/usr/bin/env bash
# chrono-node: "1,200 years ago" is read as 200 years ago.
#
# Version: chrono-node 2.10.3.
# Guess:   12 centuries back, or nothing.
# Seen:    the number is cut at the comma: "200 years ago", the year 1826. Without the comma it is right.
# Matters: for anybody who turns "N years ago" into a year; the wrong result is a plausible one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parse } from 'chrono-node';

const reading = new Date('2026-11-23T12:00:00Z');
const seen = ['The wall was built 1,200 years ago.', 'The wall was built 1200 years ago.'].map((text) => {
  const [found] = parse(text, reading);
  return `${found.text} = ${found.start.get('year')}`;
});
console.log('chrono-node 2.10.3, read in 2026. Guess: both the year 826. Seen:', seen);
assert.deepEqual(seen, ['200 years ago = 1826', '1200 years ago = 826']);
EOF
TZ=UTC node look.mjs
