import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Preact from 'preact';
import { expect, it } from 'vitest';
import { withoutHtml } from '../../scripts/package/preact-without-html';

it('takes the only assignment of HTML out of Preact, and leaves code that runs', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
  const code = await readFile(join(folder, 'dist/preact.mjs'), 'utf8');
  expect(code.match(/innerHTML=/g)).toHaveLength(1);
  const rest = withoutHtml(code);
  expect(rest).not.toMatch(/innerHTML/);
  const { h, render } = (await import(`data:text/javascript,${encodeURIComponent(rest)}`)) as typeof Preact;
  const place = document.createElement('div');
  render(h('p', null, 'one ', h('b', null, '<i>two</i>')), place);
  expect(place.innerHTML).toBe('<p>one <b>&lt;i&gt;two&lt;/i&gt;</b></p>');
  render(h('p', { dangerouslySetInnerHTML: { __html: '<i>three</i>' } }), place);
  expect(place.querySelector('i')).toBeNull();
});

it('stops at a Preact that it does not know', () => {
  expect(() => withoutHtml('t.innerHTML=h.__html')).toThrow(/does not know/);
  expect(() => withoutHtml('nothing')).toThrow(/does not know/);
});
