#!/usr/bin/env bash
# @wxt-dev/i18n: three plural forms are always taken as "none, one, more".
#
# Version: @wxt-dev/i18n 0.2.7.
# Guess:   the keys of a plural message choose the form: {1: …, 2: …, n: …} shows the second for 2; or the language's
#          own rules do (Intl.PluralRules), since Ukrainian needs other words for 1, 2 to 4, and 5.
# Seen:    the build joins the forms and forgets their keys. Of three forms the first is shown for 0, the second for
#          1 and the third for all else: for 1 it shows "two days". Four forms are an error when shown.
#          The notes of its first release name "few" and "many" among what is still to come.
# Matters: every Slavic language; the texts in the file look right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @wxt-dev/i18n@0.2.7 @wxt-dev/browser@0.1.43
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';

const forms = { 1: 'one day', 2: 'two days', n: '$1 days' };
const { generateChromeMessages, parseMessagesObject } = await import('@wxt-dev/i18n/build');
const written = generateChromeMessages(parseMessagesObject({ days: forms })).days.message;

globalThis.browser = globalThis.chrome = {
  runtime: { id: 'x' },
  i18n: { getMessage: (_key, [count] = []) => written.replace('$1', count) },
};
const { createI18n } = await import('@wxt-dev/i18n');
const { t } = createI18n();
const seen = Object.fromEntries([0, 1, 2, 5].map((count) => [count, t('days', count)]));
console.log('@wxt-dev/i18n 0.2.7. Guess: 0 days, one day, two days, 5 days. Seen:', { written, ...seen });
assert.deepEqual(seen, { 0: 'one day', 1: 'two days', 2: '2 days', 5: '5 days' });
EOF
TZ=UTC node look.mjs
