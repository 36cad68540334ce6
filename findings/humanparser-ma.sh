#!/usr/bin/env bash
# humanparser: a person named Ma has no last name but a degree.
#
# Versions: humanparser 2.7.0, beside parse-full-name 1.2.7.
# Guess:   "Lena Ma": first name Lena, last name Ma.
# Seen:    humanparser takes the word as the suffix M.A., in any case, and leaves the last name empty. It does the
#          same with a single letter ("Mai V"). parse-full-name is right on both.
# Matters: Ma is a common family name; an index by last name files all of them under "".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund humanparser@2.7.0 parse-full-name@1.2.7
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

const seen = ['Lena Ma', 'Mai V'].map((name) => {
  const { lastName, suffix } = humanparser.parseName(name);
  return { name, lastName, suffix, other: parseFullName(name).last };
});
console.log('humanparser 2.7.0. Guess: lastName is Ma. Seen (other: parse-full-name):', seen);
assert.deepEqual(seen, [
  { name: 'Lena Ma', lastName: '', suffix: 'Ma', other: 'Ma' },
  { name: 'Mai V', lastName: '', suffix: 'V', other: 'V' },
]);
EOF
TZ=UTC node look.mjs
