#!/usr/bin/env bash
# wtf_wikipedia: 5.2 billion tonnes are 5.2 tonnes.
#
# Version: wtf_wikipedia 10.4.2.
# Guess:   the templates by which Wikipedia writes powers of ten come out as "5.2×10⁹ tonnes" and "1×10⁶".
# Seen:    `{{val|5.2|e=9|u=tonnes}}` gives "5.2 tonnes" and `1{{e|6}}` gives "1": the number is kept and its order
#          of magnitude is not. `{{val|5.2e9}}` is right. `{{convert|6|ft|2|in|m}}` keeps the feet alone.
# Matters: for facts that are drawn from Wikipedia's text: each of these is a number that looks complete.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund wtf_wikipedia@10.4.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import wtf from 'wtf_wikipedia';

const texts = ['{{val|5.2|e=9|u=tonnes}} of carbon', 'It cost 1{{e|6}} dollars', '{{val|5.2e9}}', 'He is {{convert|6|ft|2|in|m}} tall'];
const seen = texts.map((text) => wtf(text).text());
console.log('wtf_wikipedia 10.4.2. Guess: 5.2×10⁹ tonnes, 1×10⁶ dollars, 5,200,000,000, 6 feet 2 inches. Seen:', seen);
assert.deepEqual(seen, ['5.2 tonnes of carbon', 'It cost 1 dollars', '5,200,000,000', 'He is 6 ft tall']);
EOF
TZ=UTC node look.mjs
