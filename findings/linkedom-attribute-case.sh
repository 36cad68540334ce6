#!/usr/bin/env bash
# linkedom: an attribute that is written in capitals cannot be found.
#
# Versions: linkedom 0.18.15, beside jsdom 29.1.1.
# Guess:   <META NAME="author"> is found as meta[name="author"] and <P CLASS="byline"> as .byline: in HTML the names of
#          attributes have no case, and parsers make them lower case.
# Seen:    linkedom makes the names of elements lower case, but not those of attributes. Neither selector finds
#          anything, className is empty, and getAttribute('datetime') is null, while getAttribute('DATETIME') works.
#          jsdom is right on all. (Known upstream: WebReflection/linkedom issue 235.)
# Matters: old templates of newspapers: author, day and byline are missing, as if the page had none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund linkedom@0.18.15 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const page = `<!doctype html><html><head><META NAME="author" CONTENT="Ana Pop"></head>
  <body><P CLASS="byline">By Ana Pop</P><TIME DATETIME="2024-05-01">May Day</TIME></body></html>`;
const look = (document) => [
  document.querySelector('meta[name="author"]')?.getAttribute('content') ?? null,
  document.querySelector('.byline')?.textContent ?? null,
  document.querySelector('time').getAttribute('datetime'),
];
const seen = { jsdom: look(new JSDOM(page).window.document), linkedom: look(parseHTML(page).document) };
console.log('linkedom 0.18.15, jsdom 29.1.1. Guess: author, byline and day by both. Seen:', seen);
assert.deepEqual(seen, { jsdom: ['Ana Pop', 'By Ana Pop', '2024-05-01'], linkedom: [null, null, null] });
EOF
TZ=UTC node look.mjs
