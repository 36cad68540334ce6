#!/usr/bin/env bash
# linkedom: a tree walker ignores its filter.
#
# Versions: linkedom 0.18.15, beside jsdom 29.1.1.
# Guess:   createTreeWalker takes a third argument, a filter that can reject a node with all below it, as in the
#          DOM standard.
# Seen:    the filter is never called and every text is visited; jsdom visits two. After the last node the
#          currentNode is null, where the standard keeps the last one. There is no error.
# Matters: "all text but that in asides" passes its tests in a browser and reads the asides in Node.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund linkedom@0.18.15 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const page = '<!doctype html><html><body><p>The port</p><aside>An <b>advert</b></aside><p>closes</p></body></html>';
const textsOutsideAsides = (document) => {
  const [accept, reject, elementsAndTexts] = [1, 2, 5];
  const filter = (node) => (node.nodeName === 'ASIDE' ? reject : accept);
  const walker = document.createTreeWalker(document.body, elementsAndTexts, filter);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.nodeType === 3) texts.push(walker.currentNode.data);
  return [...texts, walker.currentNode === null];
};
const seen = {
  jsdom: textsOutsideAsides(new JSDOM(page).window.document),
  linkedom: textsOutsideAsides(parseHTML(page).document),
};
console.log('linkedom 0.18.15, jsdom 29.1.1. Guess: the same two texts. Seen (last: currentNode is null):', seen);
assert.deepEqual(seen, {
  jsdom: ['The port', 'closes', false],
  linkedom: ['The port', 'An ', 'advert', 'closes', true],
});
EOF
TZ=UTC node look.mjs
