#!/usr/bin/env bash
# chrono-node: a past weekday in German and Spanish is dated in the future.
#
# Version: chrono-node 2.10.3.
# Guess:   "vergangenen Dienstag" and "el pasado martes" (both: last Tuesday), read on Monday 23 November 2026,
#          are 17 November; "el lunes pasado" (last Monday) is 16 November.
# Seen:    they are tomorrow, 24 November, and today. The word for "past" has no effect, and a bare weekday is the
#          nearest one on either side. "letzten Dienstag", French and Ukrainian are read as guessed.
# Matters: for anybody who dates statements of the German or Spanish press.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { de, es, fr, uk } from 'chrono-node';

const monday = new Date('2026-11-23T12:00:00Z');
const day = (language, text) => language.parse(text, monday)[0].date().toISOString().slice(0, 10);

const seen = {
  'vergangenen Dienstag': day(de, 'Sie sagte es vergangenen Dienstag.'),
  'letzten Dienstag': day(de, 'Sie sagte es letzten Dienstag.'),
  'el pasado martes': day(es, 'Lo dijo el pasado martes.'),
  'el lunes pasado': day(es, 'Lo dijo el lunes pasado.'),
  'mardi dernier': day(fr, 'Elle l’a dit mardi dernier.'),
  'минулого вівторка': day(uk, 'Вона сказала це минулого вівторка.'),
};
console.log('chrono-node 2.10.3 on 2026-11-23. Guess: every day before that. Seen:', seen);
assert.deepEqual(seen, {
  'vergangenen Dienstag': '2026-11-24',
  'letzten Dienstag': '2026-11-17',
  'el pasado martes': '2026-11-24',
  'el lunes pasado': '2026-11-23',
  'mardi dernier': '2026-11-17',
  'минулого вівторка': '2026-11-17',
});
EOF
TZ=UTC node look.mjs
