#!/usr/bin/env bash
# linkedom: an attribute with a capital cannot be found, and React writes such attributes.
#
# Versions: linkedom 0.18.15, beside jsdom 29.1.1; react and react-dom 19.3.1.
# Guess:   <META NAME="author"> is found as meta[name="author"], and what React writes on a server as [itemprop] and
#          [datetime]: in HTML the names of attributes have no case, and parsers make them lower case.
# Seen:    linkedom makes the names of elements lower case, but not those of attributes. React writes itemProp and
#          dateTime. Neither is found, nor is NAME; getAttribute('datetime') is null. jsdom is right on all. (Known
#          upstream, but for React's part: WebReflection/linkedom issue 235.)
# Matters: author, day and body of an article are missing, as if the page did not say them, where a newspaper is made
#          with React or has old templates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund linkedom@0.18.15 jsdom@29.1.1 react@19.3.1 react-dom@19.3.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const time = renderToStaticMarkup(h('time', { itemProp: 'datePublished', dateTime: '2024-05-01' }, 'May Day'));
const page = `<!doctype html><html><head><META NAME="author" CONTENT="Ana Pop"></head><body>${time}</body></html>`;
const look = (document) => [
  document.querySelector('meta[name="author"]')?.getAttribute('content') ?? null,
  document.querySelector('[itemprop~="datePublished"]')?.textContent ?? null,
  document.querySelector('time').getAttribute('datetime'),
];
const seen = { time, jsdom: look(new JSDOM(page).window.document), linkedom: look(parseHTML(page).document) };
console.log('linkedom 0.18.15, jsdom 29.1.1. Guess: author and day by both. Seen:', seen);
assert.equal(time, '<time itemProp="datePublished" dateTime="2024-05-01">May Day</time>');
assert.deepEqual(seen.jsdom, ['Ana Pop', 'May Day', '2024-05-01']);
assert.deepEqual(seen.linkedom, [null, null, null]);
EOF
TZ=UTC node look.mjs
