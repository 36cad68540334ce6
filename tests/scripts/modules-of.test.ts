import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modulesOf } from '../../scripts/run/modules-of';

const folder = mkdtempSync(join(tmpdir(), 'modules-of-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
write('leaf.ts', 'export const leaf = 1;');
write('leaf.json', '{}');

describe('the modules that a module is made of', () => {
  it.each<[about: string, text: string, modules: string[]]>([
    ['nothing', 'export const a = 1;', []],
    ['code', "import { leaf } from './leaf';", ['leaf.ts']],
    ['a type', "import type { Leaf } from './leaf';", ['leaf.ts']],
    ['an import over lines', "import {\n  leaf,\n} from './leaf';", ['leaf.ts']],
    ['a module for its effect', "import './leaf';", ['leaf.ts']],
    ['a re-export', "export { leaf } from './leaf';", ['leaf.ts']],
    ['a dynamic import', "const leaf = await import('./leaf');", ['leaf.ts']],
    ['data', "import data from './leaf.json';", ['leaf.json']],
    ['a package', "import { z } from 'zod';", []],
    ['an import in a comment', " * import { leaf } from './leaf';", []],
    ['a path that is exported', "export const root = resolve('./leaf');", []],
    ['a string that looks like one', 'const text = "from \'./leaf\'";', []],
  ])('%s', (_about, text, modules) => {
    const entry = write('entry.ts', text);
    expect(modulesOf(entry).map((path) => basename(path))).toEqual(['entry.ts', ...modules].sort());
  });

  it('says which import leads nowhere', () => {
    const entry = write('broken.ts', "import './gone';");
    expect(() => modulesOf(entry)).toThrow(/broken\.ts imports \.\/gone/);
  });
});
