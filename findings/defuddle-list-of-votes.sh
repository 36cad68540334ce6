#!/usr/bin/env bash
# defuddle: a short list in an article, such as the result of a vote, is taken out.
#
# Version: defuddle 0.19.4 (in linkedom 0.18.15).
# Guess:   a list between the paragraphs of an article stays.
# Seen:    it is dropped within 500 letters of the start or end of the text unless the paragraph before it ends
#          with a colon or is a heading: it is taken for a list of tags and authors.
# Matters: "who voted how" often is a list at the end of a short report.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund defuddle@0.19.4 linkedom@0.18.15
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const text = '<p>The council voted on Thursday to close the old ferry terminal of the harbour town next spring.</p>'.repeat(6);
const list = '<ul><li>Greens: 12 votes</li><li>Liberals: 9 votes</li></ul>';
const keepsList = async (before) => {
  const page = `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>${text}${before}${list}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(page).document, 'https://www.example.com/ferry');
  return content.includes('12 votes');
};
const seen = {
  'after “How they voted.”': await keepsList('<p>How they voted.</p>'),
  'after “How they voted:”': await keepsList('<p>How they voted:</p>'),
  'after a heading': await keepsList('<h2>How they voted</h2>'),
};
console.log('defuddle 0.19.4. Guess: the list is kept each time. Seen:', seen);
assert.deepEqual(Object.values(seen), [false, true, true]);
EOF
TZ=UTC node look.mjs
