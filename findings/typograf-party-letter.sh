#!/usr/bin/env bash
# typograf: a Republican is a registered trademark.
#
# Version: typograf 7.8.0.
# Guess:   in "Rep. Ana Pop (R) and Sen. Bo Li (D)" the letters of the parties stay; "article 5(c)" stays an article.
# Seen:    "(R)" becomes ® and "(c)" ©, in capitals and small letters, also right after a figure; "(D)" stays. The rule
#          is on by default in every locale; the list of rules names it, for small letters.
# Matters: American papers write the party so, laws their clauses; the party is lost, of one side only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund typograf@7.8.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import Typograf from 'typograf';

const texts = ['Rep. Ana Pop (R) and Sen. Bo Li (D)', 'article 5(c) of the law'];
const seen = Object.fromEntries(
  ['en-US', 'de'].map((locale) => [
    locale,
    texts.map((text) => new Typograf({ locale: [locale] }).execute(text).replaceAll('\u00a0', ' ')),
  ]),
);
console.log('typograf 7.8.0. Guess: unchanged but for the spaces. Seen:', seen);
const changed = ['Rep. Ana Pop ® and Sen. Bo Li (D)', 'article 5© of the law'];
assert.deepEqual(seen, { 'en-US': changed, de: changed });
EOF
TZ=UTC node look.mjs
