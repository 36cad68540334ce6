#!/usr/bin/env bash
# wikibase-sdk: "ended, we do not know when" and "has not ended" are the same thing.
#
# Version: wikibase-sdk 11.6.6 (simplify.claims, for data of Wikidata).
# Guess:   of an office whose end time is "unknown value" and one whose end time is "no value", the simplified
#          claims tell which is which.
# Seen:    both are an empty list, and a third office with no end time at all has no list. With keepSnaktypes, or a
#          value of one's own in somevalueValue, they differ; both are documented as options.
# Matters: the first person has left the office, the second holds it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund wikibase-sdk@11.6.6
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { simplify } from 'wikibase-sdk';

const office = (id) => ({
  snaktype: 'value',
  property: 'P39',
  datatype: 'wikibase-item',
  datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id, 'numeric-id': Number(id.slice(1)) } },
});
const held = (id, ...snaktypes) => ({
  id: `${id}$1`,
  type: 'statement',
  rank: 'normal',
  mainsnak: office(id),
  qualifiers: { P582: snaktypes.map((snaktype) => ({ snaktype, property: 'P582', datatype: 'time' })) },
});
const claims = { P39: [held('Q1', 'somevalue'), held('Q2', 'novalue')] };
const ends = (options) =>
  simplify.claims(claims, { keepQualifiers: true, ...options }).P39.map(({ qualifiers: { P582: [end] } }) => end?.snaktype);

const seen = { plain: ends({}), keepSnaktypes: ends({ keepSnaktypes: true }) };
console.log('wikibase-sdk 11.6.6. Guess: the two ends differ. Seen:', seen);
assert.deepEqual(seen, { plain: [undefined, undefined], keepSnaktypes: ['somevalue', 'novalue'] });
EOF
TZ=UTC node look.mjs
