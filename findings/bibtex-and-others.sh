#!/usr/bin/env bash
# citation-js: the last author of "Doe and others" is a person called others.
#
# Version: @citation-js/core and @citation-js/plugin-bibtex 0.9.0.
# Guess:   "and others", with which BibTeX shortens a list of authors, is left out or marked as "et al.".
# Seen:    the list has a second person with the family name "others", who is then cited: CSL has no sign for it.
# Matters: for sources of a claim that are kept as BibTeX.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { author } = new Cite('@article{a, author = {Doe, Jane and others}, title = {Lamps}, year = 2020}').data[0];
console.log('citation-js 0.9.0. Guess: one author. Seen:', author);
assert.deepEqual(author.map(({ family }) => family), ['Doe', 'others']);
EOF
TZ=UTC node look.mjs
