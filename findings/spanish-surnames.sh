#!/usr/bin/env bash
# humanparser, parse-full-name: before a second surname, "de la Cruz" is a middle name.
#
# Versions: humanparser 2.7.0 and parse-full-name 1.2.7.
# Guess:   "Ana de la Cruz Ortega" has the last name "de la Cruz Ortega", since "Ana de la Cruz" has "de la Cruz".
# Seen:    both give the last name "Ortega" and the middle name "de la Cruz": the name by which a Spanish paper
#          mentions her the second time ("De la Cruz") is a middle name.
# Matters: linking a later mention by surname to the full name, where two surnames are the rule.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund humanparser@2.7.0 parse-full-name@1.2.7
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

const seen = ['Ana de la Cruz', 'Ana de la Cruz Ortega'].map((name) => {
  const one = humanparser.parseName(name);
  const two = parseFullName(name);
  return [one.middleName ?? '', one.lastName, two.middle, two.last].join(' | ');
});
console.log('Middle and last name by humanparser 2.7.0 and parse-full-name 1.2.7.');
console.log('Guess: last names "de la Cruz" and "de la Cruz Ortega". Seen:', seen);
assert.deepEqual(seen, [' | de la Cruz |  | de la Cruz', 'de la Cruz | Ortega | de la Cruz | Ortega']);
EOF
TZ=UTC node look.mjs
