#!/usr/bin/env bash
# rss-parser: the words of an XHTML entry are reordered.
#
# Version: rss-parser 3.13.0.
# Guess:   the XHTML content of an Atom entry is given as it is written.
# Seen:    the text of a paragraph comes first and its elements after it: "It will not close." with an
#          emphasised "not" ends in "not". An XHTML title is an object instead of a text.
# Matters: a negation moves to the end of its sentence, without any sign of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const xhtml = (text) => `type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Courier</title><id>urn:x:1</id>
  <updated>2024-05-03T00:00:00Z</updated><entry><title ${xhtml('Ferry <b>stays</b>')}</title><id>urn:x:2</id>
  <updated>2024-05-03T00:00:00Z</updated><content ${xhtml('<p>It will <em>not</em> close.</p>')}</content></entry></feed>`;
const [{ title, content }] = (await new Parser().parseString(feed)).items;
const seen = { content: /<p>(.*?)<\/p>/.exec(content)[1], title: typeof title };
console.log('rss-parser 3.13.0. Guess: "It will <em>not</em> close.", title a string. Seen:', seen);
assert.deepEqual(seen, { content: 'It will  close.<em>not</em>', title: 'object' });
EOF
TZ=UTC node look.mjs
