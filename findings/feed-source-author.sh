#!/usr/bin/env bash
# @rowanmanning/feed-parser, feedparser: an entry taken over from another feed gets the wrong author.
#
# Versions: @rowanmanning/feed-parser 2.1.5, feedparser 2.6.0, rss-parser 3.13.0.
# Guess:   an Atom entry without an author of its own, with a <source> whose author is Ana, is Ana's (RFC 4287, section
#          4.2.1: the source's authors come before the feed's).
# Seen:    two name the author of the feed that collected it; rss-parser names nobody. feedparser keeps the source's
#          title, the others nothing of it.
# Matters: collections of several papers are fed so: what Ana wrote is put under the collector's name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 feedparser@2.6.0 rss-parser@3.13.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

const person = (name) => `<author><name>${name}</name></author>`;
const about = (id) => `<id>urn:x:${id}</id><updated>2024-05-03T00:00:00Z</updated>`;
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>All of the bay</title>${about(1)}${person('Collector')}
  <entry><title>Ferry</title>${about(2)}<link href="https://www.example.org/ferry"/>
  <source><title>Bay Courier</title>${about(3)}${person('Ana')}</source></entry></feed>`;

const [one] = parseFeed(feed).items;
const two = await new Promise((resolve) => Readable.from([feed]).pipe(new FeedParser({})).on('data', resolve));
const [three] = (await new RssParser().parseString(feed)).items;
const seen = {
  rowanmanning: one.authors.map(({ name }) => name),
  feedparser: [two.author],
  feedparserSource: two.source.title,
  rssParser: [three.author, three.creator],
};
console.log('Guess: Ana, by all three. Seen:', seen);
assert.deepEqual(seen, {
  rowanmanning: ['Collector'],
  feedparser: ['Collector'],
  feedparserSource: 'Bay Courier',
  rssParser: [undefined, undefined],
});
EOF
TZ=UTC node look.mjs
