#!/usr/bin/env bash
# tinyld: one word makes a Danish or Norwegian sentence Czech, with an accuracy of 1.
#
# Version: tinyld 1.3.4.
# Guess:   "Byrådet besluttede at lukke havnen i havnebyen." is Danish; where one is unsure, the accuracy is low.
# Seen:    "havnebyen" (the harbour town) has "neby" in it, which its data knows from Czech alone, and that ends the
#          search: Czech, accuracy 1, and no other language is named. Without that word it is Danish, with 0.12.
# Matters: the accuracy is the reverse of what one would take it for; a sure answer rests on a single word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund tinyld@1.3.4
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { detectAll } from 'tinyld';

const texts = [
  'Byrådet besluttede torsdag at lukke den gamle færgeterminal.',
  'Byrådet besluttede torsdag at lukke den gamle færgeterminal i havnebyen.',
  'Bystyret vedtok torsdag å stenge den gamle ferjeterminalen i havnebyen.',
];
const seen = texts.map((text) => {
  const [first, ...others] = detectAll(text);
  return { ...first, others: others.length };
});
console.log('tinyld 1.3.4. Guess: da, da, no. Seen:', seen);
assert.equal(seen[0].lang, 'da');
assert.ok(seen[0].accuracy < 0.2);
assert.deepEqual(seen.slice(1), [
  { lang: 'cs', accuracy: 1, others: 0 },
  { lang: 'cs', accuracy: 1, others: 0 },
]);
EOF
TZ=UTC node look.mjs
