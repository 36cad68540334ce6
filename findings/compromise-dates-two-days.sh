#!/usr/bin/env bash
# compromise-dates: of "3-5 May 2024" it makes 1 May, of "June and July 2020" July.
#
# Versions: compromise-dates 3.9.0 with compromise 14.17.0.
# Guess:   "3-5 May 2024" is what "May 3-5, 2024" is, 3 to 5 May; two months or two days with one year are both found.
# Seen:    with the day first it is the first day of the month. "in June and July 2020" is July; "on May 3 and 4, 2024"
#          is one day, 3 May of the next year that has one. The text that it reports is the whole phrase each time.
# Matters: British papers write the day first; two days with one year are how an event is dated.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const spans = (text) =>
  nlp(text)
    .dates({ today: '2026-11-23' })
    .json()
    .map(({ dates: { start, end } }) => `${start.slice(0, 10)} to ${end.slice(0, 10)}`);
const texts = ['on 3-5 May 2024', 'May 3-5, 2024', 'in June and July 2020', 'on May 3 and 4, 2024'];
const seen = Object.fromEntries(texts.map((text) => [text, spans(`They met ${text}.`)]));
console.log('compromise-dates 3.9.0 on 2026-11-23. Guess: 3 to 5 May twice, June and July, 3 and 4 May. Seen:', seen);
assert.deepEqual(seen, {
  'on 3-5 May 2024': ['2024-05-01 to 2024-05-01'],
  'May 3-5, 2024': ['2024-05-03 to 2024-05-05'],
  'in June and July 2020': ['2020-07-01 to 2020-07-31'],
  'on May 3 and 4, 2024': ['2027-05-03 to 2027-05-03'],
});
EOF
TZ=UTC node look.mjs
