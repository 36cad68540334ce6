#!/usr/bin/env bash
# @sindresorhus/transliterate: the locale "uk" does not spell names as Ukraine does.
#
# Versions: @sindresorhus/transliterate 2.3.1, beside cyrillic-to-translit-js 3.2.1.
# Guess:   with the locale "uk" (its README lists Ukrainian) Київ is Kyiv and Згурський is Zghurskyi, the official
#          spelling since 2010, which passports and newspapers use.
# Seen:    "Kiyiv" and "Zgurskiy", the same as without a locale. cyrillic-to-translit-js gives the official forms.
# Matters: a name that was transliterated to look it up is not found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @sindresorhus/transliterate@2.3.1 cyrillic-to-translit-js@3.2.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import transliterate from '@sindresorhus/transliterate';
import Cyrillic from 'cyrillic-to-translit-js';

const official = new Cyrillic({ preset: 'uk' });
const seen = ['Київ', 'Згурський', 'Юлія'].map((name) => ({
  name,
  withLocale: transliterate(name, { locale: 'uk' }),
  without: transliterate(name),
  other: official.transform(name),
}));
console.log('@sindresorhus/transliterate 2.3.1. Guess: Kyiv, Zghurskyi, Yuliia. Seen:', seen);
assert.deepEqual(seen.map((row) => row.withLocale), ['Kiyiv', 'Zgurskiy', 'Yuliya']);
assert.deepEqual(seen.map((row) => row.without), ['Kiyiv', 'Zgurskiy', 'Yuliya']);
assert.deepEqual(seen.map((row) => row.other), ['Kyiv', 'Zghurskyi', 'Yuliia']);
EOF
TZ=UTC node look.mjs
