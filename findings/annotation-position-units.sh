#!/usr/bin/env bash
# @apache-annotator/dom, dom-anchor-text-position: a position that one has written marks other words in the other.
#
# Versions: @apache-annotator/dom 0.2.0, dom-anchor-text-position 5.0.0 (in jsdom 29.1.1).
# Guess:   both write a TextPositionSelector of the W3C, so they count alike, in the UTF-16 units of ranges.
# Seen:    the first counts characters of Unicode, which the standard asks for, the second UTF-16 units. After one flag
#          ("🇺🇦", two characters, four units) the positions are two apart.
# Matters: annotations are exchanged so; those of one tool mark other words in another, and nothing tells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund \
  @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 dom-anchor-text-position@5.0.0 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body><p>🇺🇦 She said we leave.</p></body>');
const { document, Node, NodeFilter, Range } = window;
Object.assign(globalThis, { document, Node, NodeFilter, Range });
const { describeTextPosition } = await import('@apache-annotator/dom');
const { fromRange, toRange } = createRequire(import.meta.url)('dom-anchor-text-position');

const range = document.createRange();
const text = document.querySelector('p').firstChild;
range.setStart(text, text.data.indexOf('we'));
range.setEnd(text, text.data.indexOf('.'));
const one = await describeTextPosition(range, document.body);
const seen = {
  apacheAnnotator: [one.start, one.end],
  domAnchor: Object.values(fromRange(document.body, range)),
  readByTheOther: String(toRange(document.body, one)),
};
console.log('Guess: the same numbers twice, and "we leave". Seen:', seen);
assert.deepEqual(seen, { apacheAnnotator: [12, 20], domAnchor: [14, 22], readByTheOther: 'd we lea' });
EOF
TZ=UTC node look.mjs
