#!/usr/bin/env bash
# rss-parser, feed-extractor: the words between "less than" and "more than" are cut out of a summary.
#
# Versions: rss-parser 3.13.0, @extractus/feed-extractor 8.0.3.
# Guess:   the plain text of "Inflation fell to &lt; 2 % and wages rose by &gt; 3 %." says so, with both signs.
# Seen:    the tags are stripped after the entities are decoded, so all from "<" to ">" goes: "Inflation fell to  3 %."
#          Both do it with plain text, and feed-extractor with HTML too, where the signs are escaped as they must be.
#          rss-parser keeps the words in "content".
# Matters: two figures become one, of the wrong thing, and the sentence still reads well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 @extractus/feed-extractor@8.0.3
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';

const said = 'Inflation fell to &lt; 2 % and wages rose by &gt; 3 %.';
const look = async (description) => {
  const feed = `<rss version="2.0"><channel><title>Bay Courier</title><link>https://www.example.com/</link>
    <description>News</description><item><title>Prices</title><link>https://www.example.com/prices</link>
    <description>${description}</description></item></channel></rss>`;
  const [{ contentSnippet }] = (await new Parser().parseString(feed)).items;
  return { rssParser: contentSnippet, feedExtractor: extractFromXml(feed).entries[0].description };
};
const seen = { plain: await look(said), html: await look(`<![CDATA[<p>${said}</p>]]>`) };
console.log('Guess: "Inflation fell to < 2 % and wages rose by > 3 %." each time. Seen:', seen);
const cut = 'Inflation fell to  3 %.';
assert.deepEqual(seen, {
  plain: { rssParser: cut, feedExtractor: cut },
  html: { rssParser: 'Inflation fell to < 2 % and wages rose by > 3 %.', feedExtractor: cut },
});
EOF
TZ=UTC node look.mjs
