#!/usr/bin/env bash
# chrono-node: "the night of 3-4 May 2024" is dated on the day of reading.
#
# Version: chrono-node 2.10.3.
# Guess:   3 to 4 May 2024, a range, as without "the night of".
# Seen:    the found text is the whole phrase, stated date included, but the result is the evening of the day of
#          reading, in whatever year that is.
# Matters: events of one night are told in exactly these words; a check of "was a date found?" passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parse } from 'chrono-node';

const reading = new Date('2026-11-23T12:00:00Z');
const look = (text) => {
  const [found] = parse(text, reading);
  const day = (part) => part?.date().toISOString().slice(0, 10);
  return { text: found.text, start: day(found.start), end: day(found.end) };
};

const seen = [look('It burned on the night of 3-4 May 2024.'), look('It burned on 3-4 May 2024.')];
console.log('chrono-node 2.10.3, read on 2026-11-23. Guess: 2024-05-03 to 2024-05-04 both times. Seen:', seen);
assert.deepEqual(seen, [
  { text: 'night of 3-4 May 2024', start: '2026-11-23', end: '2026-11-23' },
  { text: 'on 3-4 May 2024', start: '2024-05-03', end: '2024-05-04' },
]);
EOF
TZ=UTC node look.mjs
