#!/usr/bin/env bash
# @extractus/article-extractor: quoted words, dates and corrections vanish from the text.
#
# Version: @extractus/article-extractor 9.0.1.
# Guess:   tags that are not in its list of allowed tags are unwrapped; what they say stays.
# Seen:    q, time, ins, del, cite and mark are not in the list, and each is removed with its words. The
#          README does say that disallowed tags are removed; an option adds more tags.
# Matters: <q> is HTML's own element for a quote, <time> for a date. The gap leaves a sentence that still reads well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @extractus/article-extractor@9.0.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';

const rest = '<p>The harbour town will close its old ferry terminal next spring, the council said.</p>'.repeat(9);
const sentence = 'She said <q>we leave</q> on <time>Monday</time>: it cost <ins>six</ins> million, not <em>five</em>.';
const page = `<html><head><title>Ferry</title></head><body><article><p>${sentence}</p>${rest}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://www.example.com/ferry');
const seen = /<p>(She said.*?)<\/p>/.exec(content)[1];
console.log('@extractus/article-extractor 9.0.1. Guess: every word kept. Seen:', seen);
assert.equal(seen, 'She said on : it cost million, not <em>five</em>.');
EOF
TZ=UTC node look.mjs
