#!/usr/bin/env bash
# transliteration: the opening mark of a German quote becomes two commas.
#
# Versions: transliteration 2.6.1, beside any-ascii 0.3.3.
# Guess:   „wir gehen“ becomes "wir gehen" with straight marks, as “we leave” does, and € is EUR.
# Seen:    ,,wir gehen" and ,nein' for ‚nein‘; « is <<; € is EU. any-ascii gives the marks straight, and EUR.
# Matters: for anybody who looks for quotes or sums in text that was made plain ASCII first: the quote has no beginning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund transliteration@2.6.1 any-ascii@0.3.3
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import anyAscii from 'any-ascii';
import { transliterate } from 'transliteration';

const texts = ['„wir gehen“', '“we leave”', '‚nein‘', '«да»', '€5'];
const seen = {
  transliteration: texts.map((text) => transliterate(text)),
  anyAscii: texts.map((text) => anyAscii(text)),
};
console.log('transliteration 2.6.1, any-ascii 0.3.3. Guess: straight marks and EUR5 by both. Seen:', seen);
assert.deepEqual(seen, {
  transliteration: [`,,wir gehen"`, `"we leave"`, `,nein'`, '<<da>>', 'EU5'],
  anyAscii: [`"wir gehen"`, `"we leave"`, `'nein'`, '<<da>>', 'EUR5'],
});
EOF
TZ=UTC node look.mjs
