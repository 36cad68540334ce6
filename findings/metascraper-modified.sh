#!/usr/bin/env bash
# metascraper: the date of an article is the day of its last change, and two authors are none.
#
# Versions: metascraper, metascraper-date and metascraper-author 5.49.24.
# Guess:   "date" is datePublished; "author" of two persons is both names, or the first.
# Seen:    dateModified is taken if there is one, in JSON-LD and in meta tags; an array of two authors gives null,
#          one author gives the name. (An option adds datePublished under a name of its own.)
# Matters: what a politician was "on the day of the article" is looked up for the wrong day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund metascraper@5.49.24 metascraper-date@5.49.24 metascraper-author@5.49.24
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import author from 'metascraper-author';
import date from 'metascraper-date';
import metascraper from 'metascraper';

const read = metascraper([date(), author()]);
const [ana, bo] = ['Ana Writer', 'Bo Writer'].map((name) => ({ '@type': 'Person', name }));
const look = async (written) => {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2024-05-01', ...written };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head></html>`;
  const result = await read({ html, url: 'https://www.example.com/ferry' });
  return `${result.date.slice(0, 10)} ${result.author}`;
};
const seen = [await look({ author: ana }), await look({ author: [ana, bo], dateModified: '2024-05-09' })];
console.log('metascraper 5.49.24. Guess: 2024-05-01 both times, and the names. Seen:', seen);
assert.deepEqual(seen, ['2024-05-01 Ana Writer', '2024-05-09 null']);
EOF
TZ=UTC node look.mjs
