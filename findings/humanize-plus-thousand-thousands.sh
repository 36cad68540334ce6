#!/usr/bin/env bash
# humanize-plus: 999,999 is "1000.0k".
#
# Version: humanize-plus 1.8.2 (`compactInteger` with one decimal).
# Guess:   a number that rounds up to the next step takes its sign: 999,999 is "1.0M".
# Seen:    the sign is chosen before the rounding: "1000.0k", and 999,999,999 is "1000.0M".
# Matters: for short numbers in a narrow place, where the longest text is this one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund humanize-plus@1.8.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import humanize from 'humanize-plus';

const seen = [999_949, 999_950, 999_999, 999_999_999].map((number) => humanize.compactInteger(number, 1));
console.log('humanize-plus 1.8.2. Guess: 999.9k, then 1.0M, 1.0M, 1.0B. Seen:', seen);
assert.deepEqual(seen, ['999.9k', '1000.0k', '1000.0k', '1000.0M']);
EOF
TZ=UTC node look.mjs
