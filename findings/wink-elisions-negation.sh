#!/usr/bin/env bash
# wink-nlp-utils: without its elisions, "isn't guilty" is "is guilty".
#
# Version: wink-nlp-utils 2.1.0 (`string.removeElisions`).
# Guess:   an elision is written out or its apostrophe is dropped: "is not guilty", "isnt guilty".
# Seen:    the negation is removed and nothing is put in its place: "is guilty". "won't" leaves "wo", "can't"
#          leaves "ca".
# Matters: a step of preparation that turns a sentence into its opposite, before anything is matched.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund wink-nlp-utils@2.1.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'wink-nlp-utils';

const seen = ["He isn't guilty", "Vaccines don't cause it", "She won't go", "They can't"].map((text) => nlp.string.removeElisions(text));
console.log('wink-nlp-utils 2.1.0. Guess: is not guilty, do not cause it, will not go, cannot. Seen:', seen);
assert.deepEqual(seen, ['He is guilty', 'Vaccines do cause it', 'She wo go', 'They ca']);
EOF
TZ=UTC node look.mjs
