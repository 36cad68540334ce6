#!/usr/bin/env bash
# wikibase-sdk: "in the 1950s" and "on 1 January 1950" are the same time.
#
# Version: wikibase-sdk 11.6.6 (simplify.claims, for data of Wikidata).
# Guess:   times of different precision differ after simplifying, since the data tells them apart; at least with the
#          converter "simple-day", which writes a year as 1950 and not as its first day.
# Seen:    a decade, a year and a day are all 1950-01-01T00:00:00.000Z. With "simple-day" a decade is the year 1950, and
#          the 20th century, as Wikidata writes it, 1 January 1901. With the option keepRichValues the precision is
#          given beside the time.
# Matters: who was born "in the 1950s" has a birthday and an age; an office of a year seems to begin on New Year's Day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund wikibase-sdk@11.6.6
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { simplify } from 'wikibase-sdk';

const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
const born = (time, precision) => ({
  id: 'Q1$1',
  type: 'statement',
  rank: 'normal',
  mainsnak: {
    snaktype: 'value',
    property: 'P569',
    datatype: 'time',
    datavalue: {
      type: 'time',
      value: { time, precision, timezone: 0, before: 0, after: 0, calendarmodel },
    },
  },
});
const times = {
  day: ['+1950-01-01T00:00:00Z', 11],
  year: ['+1950-00-00T00:00:00Z', 9],
  decade: ['+1950-00-00T00:00:00Z', 8],
  century: ['+1901-01-01T00:00:00Z', 7],
};
const look = (options) =>
  Object.fromEntries(
    Object.entries(times).map(([name, [time, precision]]) => [name, simplify.claim(born(time, precision), options)]),
  );
const seen = { plain: look({}), simpleDay: look({ timeConverter: 'simple-day' }) };
console.log('wikibase-sdk 11.6.6. Guess: four different times, twice. Seen:', seen);
assert.equal(simplify.claim(born(...times.decade), { keepRichValues: true }).precision, 8);
const newYear = '1950-01-01T00:00:00.000Z';
assert.deepEqual(seen, {
  plain: { day: newYear, year: newYear, decade: newYear, century: '1901-01-01T00:00:00.000Z' },
  simpleDay: { day: '1950-01-01', year: '1950', decade: '1950', century: '1901-01-01' },
});
EOF
TZ=UTC node look.mjs
