#!/usr/bin/env bash
# mathjs: 3% + 2% is 0, and so is 100% - 40%.
#
# Version: mathjs 15.2.0.
# Guess:   3% + 2% is 0.05 and 100% - 40% is 0.6 (or 60% of 100%), since 5% is 0.05 and 100 - 5% is 95.
# Seen:    both are 0. A percent sign before a plus or minus is taken for the remainder of a division: 3 mod +2%. In
#          brackets it is percent again, of what is before: (3%) + 2% is 0.0306. (Known upstream: josdejong/mathjs
#          issue 3563.)
# Matters: adding up the shares of parties or the parts of a budget; 0 is a number, so nothing tells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund mathjs@15.2.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { evaluate, parse } from 'mathjs';

const sums = ['5%', '100 - 5%', '3% + 2%', '100% - 40%', '(3%) + 2%'];
const seen = Object.fromEntries(sums.map((sum) => [sum, Number(evaluate(sum).toPrecision(12))]));
const readAs = parse('100% - 40%').toString({ parenthesis: 'all' });
console.log('mathjs 15.2.0. Guess: 0.05, 95, 0.05, 0.6, 0.05. Seen:', seen, 'The fourth is read as', readAs);
assert.deepEqual(Object.values(seen), [0.05, 95, 0, 0, 0.0306]);
assert.equal(readAs, '100 % ((-40) / 100)');
EOF
TZ=UTC node look.mjs
