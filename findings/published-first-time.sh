#!/usr/bin/env bash
# defuddle, @extractus/article-extractor: the day of an update is given as the day of publication.
#
# Versions: defuddle 0.19.4 (in linkedom 0.18.15), @extractus/article-extractor 9.0.1.
# Guess:   on a page without metadata that says "Updated 9 May, first published 1 May", each in a <time>, "published" is
#          1 May.
# Seen:    both take the first <time> of the page, whatever the words before it say. The other order is right.
# Matters: roles and figures are looked up for the day of the article, here years late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund \
  defuddle@0.19.4 linkedom@0.18.15 @extractus/article-extractor@9.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const text = '<p>The harbour town will close its old ferry terminal next spring, the council said.</p>'.repeat(9);
const updated = 'Updated <time datetime="2026-05-09T08:00:00Z">9 May 2026</time>';
const published = 'First published <time datetime="2024-05-01T08:00:00Z">1 May 2024</time>';
const look = async (...lines) => {
  const page = `<html><head><title>Ferry</title></head><body><article><p>${lines.join('. ')}.</p>${text}</article></body></html>`;
  const url = 'https://www.example.com/ferry';
  const results = [await Defuddle(parseHTML(page).document, url), await extractFromHtml(page, url)];
  return results.map((result) => result.published.slice(0, 10));
};
const seen = { updatedFirst: await look(updated, published), publishedFirst: await look(published, updated) };
console.log('defuddle 0.19.4, article-extractor 9.0.1. Guess: 2024-05-01 each time. Seen:', seen);
assert.deepEqual(seen, {
  updatedFirst: ['2026-05-09', '2026-05-09'],
  publishedFirst: ['2024-05-01', '2024-05-01'],
});
EOF
TZ=UTC node look.mjs
