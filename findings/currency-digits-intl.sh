#!/usr/bin/env bash
# currency-codes and Intl: the decimals of a currency differ.
#
# Versions: currency-codes 2.2.0 (list of 2024-06-25) with Intl.NumberFormat of Node 20.
# Guess:   the same number of decimals for each currency: ECMA-402 takes ISO 4217 as its source.
# Seen:    Node 20 gives none to the Hungarian forint, the Indonesian rupiah, the Colombian peso and the Iraqi
#          dinar; the list gives 2, 2, 2 and 3. Euro, yen and Kuwaiti dinar agree.
# Matters: 12.50 forints are printed as 13 by one and as 12.50 by the other; a figure that was compared as text or
#          rounded for display no longer matches its source.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund currency-codes@2.2.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import currencies from 'currency-codes';

const decimals = (currency) => {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return `ISO ${currencies.code(currency).digits}, Intl ${options.maximumFractionDigits}`;
};
const codes = ['EUR', 'JPY', 'KWD', 'HUF', 'IDR', 'COP', 'IQD'];
const seen = Object.fromEntries(codes.map((code) => [code, decimals(code)]));
console.log(`currency-codes 2.2.0, ICU ${process.versions.icu}. Guess: equal. Seen:`, seen);
assert.deepEqual(seen, {
  EUR: 'ISO 2, Intl 2',
  JPY: 'ISO 0, Intl 0',
  KWD: 'ISO 3, Intl 3',
  HUF: 'ISO 2, Intl 0',
  IDR: 'ISO 2, Intl 0',
  COP: 'ISO 2, Intl 0',
  IQD: 'ISO 3, Intl 0',
});
EOF
TZ=UTC node look.mjs
