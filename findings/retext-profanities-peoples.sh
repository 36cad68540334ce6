#!/usr/bin/env bash
# retext-profanities: European, Catholic and refugees are to be used with care.
#
# Version: retext 9.0.0, retext-profanities 8.0.0 (as it is set at first).
# Guess:   swear words and insults are reported, names of peoples and churches are not.
# Seen:    "European", "Catholic", "Church", "Israeli", "American" and "refugees" are each reported: "Be careful
#          with `European`, it's profane in some cases". With `sureness: 1` none is.
# Matters: a news text of any country is reported on nearly every line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund retext@9.0.0 retext-profanities@8.0.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { retext } from 'retext';
import profanities from 'retext-profanities';

const text = 'The European Parliament, the Catholic Church and Israeli refugees met the American ambassador.';
const reported = async (options) => (await retext().use(profanities, options).process(text)).messages.map(({ actual }) => actual);
const seen = await reported();
console.log('retext-profanities 8.0.0. Guess: none. Seen:', seen);
assert.deepEqual(seen, ['European', 'Catholic', 'Church', 'Israeli', 'refugees', 'American']);
assert.deepEqual(await reported({ sureness: 1 }), []);
EOF
TZ=UTC node look.mjs
