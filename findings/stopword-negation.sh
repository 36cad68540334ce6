#!/usr/bin/env bash
# stopword: German and Spanish sentences lose their negation, English ones keep it.
#
# Version: stopword 3.1.5.
# Guess:   the lists of all languages treat "not" and "no" alike; those of English keep both, so the others do.
# Seen:    "nicht", "kein" and "nie" are removed in German, "no" in Spanish, "ne … pas" in French, "не" in Ukrainian:
#          "Die Zahl ist nicht gestiegen" (the number has not risen) becomes "the number risen". English loses "never".
# Matters: a claim and its denial are the same text for a search, and only in the languages that one tests less.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund stopword@3.1.5
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { deu, eng, fra, removeStopwords, spa, ukr } from 'stopword';

const rest = (text, list) => removeStopwords(text.split(' '), list).join(' ');
const seen = {
  eng: rest('crime did not rise', eng),
  deu: rest('die zahl ist nicht gestiegen', deu),
  spa: rest('el paro no subió', spa),
  fra: rest('le chômage ne baisse pas', fra),
  ukr: rest('ціни не зросли', ukr),
};
console.log('stopword 3.1.5. Guess: the negation stays in each. Seen:', seen);
assert.deepEqual(seen, {
  eng: 'crime not rise',
  deu: 'zahl gestiegen',
  spa: 'paro subió',
  fra: 'chômage baisse',
  ukr: 'ціни зросли',
});
EOF
TZ=UTC node look.mjs
