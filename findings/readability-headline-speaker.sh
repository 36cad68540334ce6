#!/usr/bin/env bash
# @mozilla/readability: the speaker before a colon is cut off a headline.
#
# Version: @mozilla/readability 0.6.0 (in jsdom 29.1.1).
# Guess:   only the name of the site is cut off a title; "Ana Pop: the old ferry terminal …" stays whole.
# Seen:    up to five words before the colon are dropped unless an h1 or h2 repeats the title word for word, so
#          the words of Ana Pop become the paper's own. The rule takes them for a site name (known upstream:
#          mozilla/readability issue 174, for a title without a speaker).
# Matters: "Speaker: what was said" is how newspapers attribute in a headline.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@29.1.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const paragraph = '<p>The harbour town will close its old ferry terminal next spring, the council said.</p>';
const titleOf = (title, heading) => {
  const page = `<title>${title}</title><article><h1>${heading}</h1>${paragraph.repeat(9)}</article>`;
  return new Readability(new JSDOM(page).window.document).parse().title;
};
const headline = 'Ana Pop: the old ferry terminal will close in spring';
const seen = [titleOf(headline, 'Terminal will close'), titleOf(headline, headline)];
console.log('@mozilla/readability 0.6.0. Guess: the whole headline twice. Seen:', seen);
assert.deepEqual(seen, ['the old ferry terminal will close in spring', headline]);
EOF
TZ=UTC node look.mjs
