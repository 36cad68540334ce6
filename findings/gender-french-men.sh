#!/usr/bin/env bash
# gender-detection-from-name: told that the names are French, it takes Jean, Pierre and François for women.
#
# Version: gender-detection-from-name 1.11.5.
# Guess:   the language improves the answer, as the README says: Jean, Pierre, Michel, François and Emmanuel are men,
#          with 'fr' all the more. Andrea is male in Spanish, as in the README's example.
# Seen:    with 'fr' all five are women; without a language they are men. Andrea is female in Spanish. What is unsure is
#          never "unknown" here.
# Matters: "he" and "she" are linked to names by it; the more one tells it, the more of the links are wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund gender-detection-from-name@1.11.5
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { getGender } from 'gender-detection-from-name';

const names = ['Jean', 'Pierre', 'Michel', 'François', 'Emmanuel'];
const seen = {
  fr: names.map((name) => getGender(name, 'fr')),
  noLanguage: names.map((name) => getGender(name)),
  andreaInSpanish: getGender('Andrea', 'es'),
};
console.log(`gender-detection-from-name 1.11.5: ${names.join(', ')}. Guess: male each time. Seen:`, seen);
assert.deepEqual(seen, {
  fr: names.map(() => 'female'),
  noLanguage: names.map(() => 'male'),
  andreaInSpanish: 'female',
});
EOF
TZ=UTC node look.mjs
