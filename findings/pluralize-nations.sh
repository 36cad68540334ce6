#!/usr/bin/env bash
# pluralize: several Germans are Germen.
#
# Version: pluralize 8.0.0.
# Guess:   "German", "Roman" and "Norman" take an s like "human" does, and a passer-by becomes passers-by.
# Seen:    the rule for "man" takes every word that ends in it but a few: Germen, Romen, Normen, shamen. "passer-
#          by" becomes "passer-bies", "Kennedy" Kennedies; the singular of "Texas" is "Texa", of "Wales" "Wale".
# Matters: names of peoples and places are what a news text counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund pluralize@8.0.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import pluralize from 'pluralize';

const many = ['German', 'Roman', 'Norman', 'human', 'passer-by', 'Kennedy'].map((word) => pluralize.plural(word));
const one = ['Texas', 'Wales'].map((word) => pluralize.singular(word));
console.log('pluralize 8.0.0. Guess: Germans, Romans, Normans, humans, passers-by, Kennedys; Texas, Wales. Seen:', many, one);
assert.deepEqual(many, ['Germen', 'Romen', 'Normen', 'humans', 'passer-bies', 'Kennedies']);
assert.deepEqual(one, ['Texa', 'Wale']);
EOF
TZ=UTC node look.mjs
