#!/usr/bin/env bash
# jsonld: a number typed as xsd:decimal becomes text that is not an xsd:decimal.
#
# Version: jsonld 9.0.0.
# Guess:   {"@type": "xsd:decimal", "@value": 5.3} is "5.3"^^xsd:decimal in RDF.
# Seen:    it is "5.3E0"^^xsd:decimal, and XML Schema allows no exponent in a decimal. The whole number 5 is "5".
#          JSON-LD 1.1 asks for it (object to RDF conversion: a number with a fraction is written as a double
#          whatever its type is); a string "5.3" is kept as written.
# Matters: prices and estimates as numbers in JSON-LD; a strict RDF store refuses or ignores them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund jsonld@9.0.0
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import jsonld from 'jsonld';

const lexical = async (value) => {
  const price = { '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#decimal' };
  const document = { '@id': 'https://www.example.com/1', 'https://schema.org/price': price };
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  return /"([^"]*)"/.exec(quads)[1];
};
const seen = [await lexical(5.3), await lexical(5), await lexical('5.3')];
console.log('jsonld 9.0.0. Guess: 5.3, 5, 5.3. Seen:', seen);
assert.deepEqual(seen, ['5.3E0', '5', '5.3']);
EOF
TZ=UTC node look.mjs
