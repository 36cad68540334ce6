#!/usr/bin/env bash
# eld, lande, tinyld, franc: an English sentence with Polish names is Polish.
#
# Versions: eld 2.1.0, lande 1.0.10, tinyld 1.3.4, franc 6.2.0.
# Guess:   English, by all four: "and", "won seats in" are English, the rest are names.
# Seen:    Polish by three (eld in all its sizes but the smallest) and Haitian by franc. With English names in the same
#          sentence three say English, and franc says Scots.
# Matters: reports from abroad are full of names; the reader's language is chosen by whom they are about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund eld@2.1.0 lande@1.0.10 tinyld@1.3.4 franc@6.2.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { eld } from 'eld/small';
import { franc } from 'franc';
import { detect } from 'tinyld';

const lande = createRequire(import.meta.url)('lande');
const look = (text) => ({
  eld: eld.detect(text).language,
  lande: (lande.default ?? lande)(text)[0][0],
  tinyld: detect(text),
  franc: franc(text),
});
const seen = [
  look('Marta Kowalska and Jan Nowak won seats in Poznań and Wrocław.'),
  look('Martha Smith and John Newman won seats in Bristol and Leeds.'),
];
console.log('Guess: English each time. Seen:', seen);
assert.deepEqual(seen, [
  { eld: 'pl', lande: 'pol', tinyld: 'pl', franc: 'hat' },
  { eld: 'en', lande: 'eng', tinyld: 'en', franc: 'sco' },
]);
EOF
TZ=UTC node look.mjs
