#!/usr/bin/env bash
# html-to-text, turndown: the quotation marks of a <q> are gone, and the quote is the reporter's own words.
#
# Versions: html-to-text 10.0.1, turndown 7.2.5.
# Guess:   "She said <q>we leave</q>" becomes: She said “we leave”. HTML has browsers write the marks of a <q>.
# Seen:    both give "She said we leave", with no mark of any kind. Neither README names the element.
# Matters: who says a thing: a reader of the text cannot tell a quote from a report, and no search for marks finds it.
#          "The minister said she lied" turns from her words about another into a report about herself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

const html = '<p>She said <q>we leave</q> on Monday.</p>';
const seen = { htmlToText: convert(html), turndown: new TurndownService().turndown(html) };
console.log('html-to-text 10.0.1, turndown 7.2.5. Guess: She said “we leave” on Monday. Seen:', seen);
assert.deepEqual(seen, { htmlToText: 'She said we leave on Monday.', turndown: 'She said we leave on Monday.' });
EOF
TZ=UTC node look.mjs
