#!/usr/bin/env bash
# @floating-ui/core: the available height can be negative.
#
# Version: @floating-ui/core 1.8.0.
# Guess:   availableHeight of size() is the room that is left, at least 0.
# Seen:    beside words at the lower edge of the window it is -10. As a max-height in CSS a negative length is not
#          valid, so the declaration is dropped and the box has no limit at all, just where there is no room.
# Matters: cards and menus beside words of a page; take the larger of it and a least height.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @floating-ui/core@1.8.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { computePosition, size } from '@floating-ui/core';

const windowBox = { x: 0, y: 0, width: 800, height: 600 };
const words = { x: 100, y: 590, width: 50, height: 20 };
const card = { width: 200, height: 100 };
const platform = {
  getElementRects: () => ({ reference: words, floating: { x: 0, y: 0, ...card } }),
  getDimensions: () => card,
  getClippingRect: () => windowBox,
};
let seen;
const read = size({ apply: ({ availableHeight }) => (seen = availableHeight) });
await computePosition(words, card, { platform, placement: 'bottom', middleware: [read] });
console.log('@floating-ui/core 1.8.0. Guess: 0 or more. Seen:', seen);
assert.equal(seen, -10);
EOF
TZ=UTC node look.mjs
