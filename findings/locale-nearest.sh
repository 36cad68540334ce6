#!/usr/bin/env bash
# @formatjs/intl-localematcher: Catalan readers get Spanish, Belarusian readers Russian.
#
# Version: @formatjs/intl-localematcher 0.10.1 (language distances of CLDR).
# Guess:   a reader of a language that is not offered gets the default, English.
# Seen:    ca and eu give es, br gives fr, be gives ru; uk gives the default. The list is CLDR's, of languages
#          that most readers are said to know; the "best fit" algorithm uses it unless "lookup" is asked for.
# Matters: which language an extension shows is a statement of its own; "lookup" gives the default each time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @formatjs/intl-localematcher@0.10.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { match } from '@formatjs/intl-localematcher';

const offered = ['en', 'es', 'fr', 'ru'];
const pick = (algorithm) =>
  ['ca', 'eu', 'br', 'be', 'uk'].map((wanted) => `${wanted}: ${match([wanted], offered, 'en', { algorithm })}`);
const seen = { bestFit: pick('best fit'), lookup: pick('lookup') };
console.log('@formatjs/intl-localematcher 0.10.1. Guess: en each time. Seen:', seen);
assert.deepEqual(seen, {
  bestFit: ['ca: es', 'eu: es', 'br: fr', 'be: ru', 'uk: en'],
  lookup: ['ca: en', 'eu: en', 'br: en', 'be: en', 'uk: en'],
});
EOF
TZ=UTC node look.mjs
