#!/usr/bin/env bash
# rss-parser, feed-extractor: an Atom entry gets the wrong link, and the date of its change.
#
# Versions: rss-parser 3.13.0, @extractus/feed-extractor 8.0.3, feedparser 2.6.0.
# Guess:   the link without a "rel" is the article (RFC 4287: no rel means alternate), whatever its place;
#          "published" is the published date; two authors are given as two, or joined.
# Seen:    rss-parser takes the first link, the entry's own feed document. feed-extractor takes the related page of
#          another site and gives "updated" as "published". Only feedparser is right on link and date. Of two authors
#          rss-parser names the first and feedparser none.
# Matters: a statement is filed under a page that does not contain it, or under a later day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedparser@2.6.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

const feed = (links) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Courier</title><id>urn:x:1</id>
  <updated>2024-05-09T00:00:00Z</updated><entry><title>Ferry</title><id>urn:x:2</id>
  <published>2024-05-01T00:00:00Z</published><updated>2024-05-09T00:00:00Z</updated>
  <author><name>Ana</name></author><author><name>Bo</name></author>${links}</entry></feed>`;
const article = '<link href="https://www.example.com/ferry"/>';
const own = feed(`<link rel="self" href="https://www.example.com/ferry.atom"/>${article}`);
const related = feed('<link rel="related" href="https://www.example.org/"/>' + article.replace('href', 'rel="alternate" href'));

const [rss] = (await new RssParser().parseString(own)).items;
const [extracted] = extractFromXml(related).entries;
const parsed = await new Promise((resolve) => Readable.from([own]).pipe(new FeedParser({})).on('data', resolve));
const seen = {
  rssParser: [rss.link, rss.isoDate.slice(0, 10), rss.author],
  feedExtractor: [extracted.link, extracted.published.slice(0, 10)],
  feedparser: [parsed.link, parsed.pubdate.toISOString().slice(0, 10), parsed.author],
};
console.log('Guess: https://www.example.com/ferry, 2024-05-01, both authors. Seen:', seen);
assert.deepEqual(seen, {
  rssParser: ['https://www.example.com/ferry.atom', '2024-05-01', 'Ana'],
  feedExtractor: ['https://www.example.org/', '2024-05-09'],
  feedparser: ['https://www.example.com/ferry', '2024-05-01', null],
});
EOF
TZ=UTC node look.mjs
