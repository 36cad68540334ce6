import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/run/project-root';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** Returns our manifest's permissions, with what WXT adds for the panel in Chrome. */
function permissions(): string[] {
  const config = read('wxt.config.ts');
  const list = /\bpermissions:\s*\[([^\]]*)\]/.exec(config)?.[1] ?? '';
  return [...[...list.matchAll(/'(\w+)'/g)].map(([, name]) => name!), 'sidePanel'];
}

it('gives the reason of every permission in docs/privacy.md', () => {
  const rows = read('docs/privacy.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[1] ?? '')
    .join('\n');
  const asked = permissions();
  expect(asked).toContain('storage');
  for (const name of asked) expect(rows).toContain(`\`${name}\``);
  expect(rows).toContain('`optional_host_permissions`');
});
