#!/usr/bin/env bash
# compromise-dates: "until 2023" begins in 2023, and "since May 2024" ends in May 2024.
#
# Versions: compromise-dates 3.9.0 with compromise 14.17.0.
# Guess:   on 23 November 2026, "until 2023" has no start and ends with 2023; "since May 2024" starts there and runs
#          to the day of reading, or is open; "between 2019 and 2023" is one span, as "from 2019 to 2023" is.
# Seen:    "until 2023" runs from 1 January 2023 to the day of reading, the years that it shuts out. "since May 2024"
#          is that month alone. "between …" is two years, 2019 and 2023, without those in between.
# Matters: a term of office: who left is taken to be in office, and who is in office to have left.
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
const texts = ['until 2023', 'since May 2024', 'between 2019 and 2023', 'from 2019 to 2023'];
const seen = Object.fromEntries(texts.map((text) => [text, spans(`She was minister ${text}.`)]));
console.log('compromise-dates 3.9.0 on 2026-11-23. Guess: to 2023-12-31, from 2024-05-01 on, 2019 to 2023. Seen:', seen);
assert.deepEqual(seen, {
  'until 2023': ['2023-01-01 to 2026-11-23'],
  'since May 2024': ['2024-05-01 to 2024-05-31'],
  'between 2019 and 2023': ['2019-01-01 to 2019-12-31', '2023-01-01 to 2023-12-31'],
  'from 2019 to 2023': ['2019-01-01 to 2023-12-31'],
});
EOF
TZ=UTC node look.mjs
