#!/usr/bin/env bash
# sentence-splitter: the closing mark of a quoted question begins the next sentence.
#
# Version: sentence-splitter 5.0.1.
# Guess:   “Do we leave?” she asked. is one sentence, or is cut after the closing mark; curly marks are treated as
#          straight ones are.
# Seen:    with straight marks it is one sentence. With curly marks it is cut between "?" and "”": the first sentence
#          has a quote that does not close, the second closes one that does not open.
# Matters: newspapers print curly marks; whoever looks for quotes sentence by sentence finds none here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund sentence-splitter@5.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { split } from 'sentence-splitter';

const sentences = (text) =>
  split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ raw }) => raw);
const seen = ['"Do we leave?" she asked.', '“Do we leave?” she asked.', '“We leave!” she said.'].map(sentences);
console.log('sentence-splitter 5.0.1. Guess: no cut before a closing mark. Seen:', seen);
assert.deepEqual(seen, [
  ['"Do we leave?" she asked.'],
  ['“Do we leave?', '” she asked.'],
  ['“We leave!', '” she said.'],
]);
EOF
TZ=UTC node look.mjs
