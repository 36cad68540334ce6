#!/usr/bin/env bash
# @webext-core/match-patterns, webext-patterns: the two disagree, and each differs from browsers.
#
# Versions: @webext-core/match-patterns 2.0.0 and webext-patterns 1.5.1.
# Guess:   both follow the browsers: the path of a pattern is matched against path and query, and a pattern without a
#          port matches every port.
# Seen:    @webext-core leaves the query out: "…/news" covers "…/news?page=2", which a browser does not, and
#          "…/*?page=2" covers nothing. webext-patterns wants the default port: ":8443" is not covered, which it is in
#          Chrome.
# Matters: an extension that asks "does my content script run here?" gets two answers, and may be wrong with both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';

const rows = [
  ['https://www.example.com/news', 'https://www.example.com/news?page=2'],
  ['https://www.example.com/*?page=2', 'https://www.example.com/news?page=2'],
  ['https://www.example.com/*', 'https://www.example.com:8443/news'],
];
const seen = rows.map(([pattern, url]) => ({
  pattern,
  url,
  webextCore: new MatchPattern(pattern).includes(url),
  webextPatterns: doesUrlMatchPatterns(url, pattern),
}));
console.log('Guess: false, true, true by both. Seen:', seen);
assert.deepEqual(seen.map((row) => row.webextCore), [true, false, true]);
assert.deepEqual(seen.map((row) => row.webextPatterns), [false, true, false]);
EOF
TZ=UTC node look.mjs
