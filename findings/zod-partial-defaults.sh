#!/usr/bin/env bash
# zod 4: a change of one setting, read by partial(), puts all the others back to their defaults.
#
# Version: zod 4.6.7 (and the zod/v3 in it).
# Guess:   of { density: 'all' }, partial() of a schema with defaults gives { density: 'all' }: what is optional and
#          missing stays missing, as in Zod 3.
# Seen:    Zod 4 fills in every default, so { ...saved, ...change } is the defaults and the one change. With unwrap(),
#          which takes a default off, what was saved stays.
# Matters: a reader who changes how marks look loses the sites that were switched off. Sidelight's settings did so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund zod@4.6.7
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';

const saved = { density: 'first', sites: { 'www.example.com': 'off' } };
const save = (schema) => ({ ...saved, ...schema.parse({ density: 'all' }) });
const fields = ({ string, record }) => ({
  density: string().default('first'),
  sites: record(string(), string()).default({}),
});
const { density, sites } = fields(z);
const seen = {
  zod3: save(z3.object(fields(z3)).partial()),
  zod4: save(z.object({ density, sites }).partial()),
  unwrapped: save(z.object({ density: density.unwrap().optional(), sites: sites.unwrap().optional() })),
};
console.log('zod 4.6.7. Guess: www.example.com stays off each time. Seen:', seen);
const kept = { density: 'all', sites: { 'www.example.com': 'off' } };
assert.deepEqual(seen, { zod3: kept, zod4: { density: 'all', sites: {} }, unwrapped: kept });
EOF
TZ=UTC node look.mjs
