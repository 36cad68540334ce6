#!/usr/bin/env bash
# smartquotes: a quote that begins with a quote opens with an inch sign, or with a closing mark.
#
# Version: smartquotes 2.3.2.
# Guess:   "'We leave' was her word" in straight marks becomes “‘We leave’ was her word”, as '"We leave" was …' becomes
#          ‘“We leave” was …’.
# Seen:    at the start of a text the double mark before a single one is ″, the sign of inches; after a space it is ”,
#          the closing mark. So it is before an ellipsis ("...and we leave"). The other nesting is right.
# Matters: a search for pairs of marks sees a quote that never opens; the words of the speaker are the reporter's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund smartquotes@2.3.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import smartquotes from 'smartquotes';

const texts = [
  `"'We leave' was her word," he said.`,
  `He said: "'We leave' was her word."`,
  `"...and we leave," he said.`,
  `'"We leave" was her word,' he said.`,
];
const seen = texts.map((text) => smartquotes.string(text));
console.log('smartquotes 2.3.2. Guess: each begins with an opening mark. Seen:', seen);
assert.deepEqual(seen, [
  '″‘We leave’ was her word,” he said.',
  'He said: ”‘We leave’ was her word.”',
  '″...and we leave,” he said.',
  '‘“We leave” was her word,’ he said.',
]);
EOF
TZ=UTC node look.mjs
