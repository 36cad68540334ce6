#!/usr/bin/env bash
# rss-parser: an item of British or Central European summer time has no date.
#
# Version: rss-parser 3.13.0.
# Guess:   `isoDate` is there for "10:00:00 BST" and "10:00:00 CEST" as it is for "10:00:00 EST", or an error says
#          why not.
# Seen:    RFC 822 has names for American zones only, and the date is read by JavaScript's `Date`: with BST or CEST
#          the item has no `isoDate`, and nothing is said.
# Matters: feeds of British and European newsrooms; sorted by date, their items fall to one end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const feed = (zone) => `<rss version="2.0"><channel><title>a</title><item><title>b</title><pubDate>Wed, 05 Jun 2024 10:00:00 ${zone}</pubDate></item></channel></rss>`;
const seen = {};
for (const zone of ['EST', 'BST', 'CEST']) seen[zone] = (await new Parser().parseString(feed(zone))).items[0].isoDate ?? null;
console.log('rss-parser 3.13.0. Guess: a date each. Seen:', seen);
assert.deepEqual(seen, { EST: '2024-06-05T15:00:00.000Z', BST: null, CEST: null });
EOF
TZ=UTC node look.mjs
