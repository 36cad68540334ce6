#!/usr/bin/env bash
# preact 11: default props have no effect unless somebody imports preact/compat.
#
# Versions: preact 11.2.0, preact-render-to-string 6.8.2.
# Guess:   Component.defaultProps fills in what is missing, as in Preact 10; and "ref" on a function component is not
#          among its props.
# Seen:    defaultProps has no effect, without a warning; "ref" is a prop. Importing preact/compat anywhere in the
#          program brings the default props back for every component, also those that do not use it.
# Matters: an update of Preact shows empty labels, and only in the bundle that has no compat.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts --no-audit --no-fund preact@11.2.0 preact-render-to-string@6.8.2
cd "$folder"
cat > look.mjs <<'EOF'
import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

const Label = (props) => h('b', null, `${props.text ?? 'nothing'}, ref: ${'ref' in props}`);
Label.defaultProps = { text: 'not examined' };
const show = () => renderToString(h(Label, { ref: () => {} }));

const before = show();
await import('preact/compat');
const seen = { before, after: show() };
console.log('preact 11.2.0. Guess: <b>not examined, ref: false</b> both times. Seen:', seen);
assert.deepEqual(seen, { before: '<b>nothing, ref: true</b>', after: '<b>not examined, ref: true</b>' });
EOF
TZ=UTC node look.mjs
