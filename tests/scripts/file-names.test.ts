import { expect, it } from 'vitest';
import { judgePath } from '../../scripts/lint/file-names.js';

it.each([
  'src/core/find-names.ts',
  'src/core/iso-3166.ts',
  'src/ui/card/NameCard.tsx',
  'tests/ui/NameCard.test.tsx',
  'entrypoints/popup/main.tsx',
  'entrypoints/content/index.ts',
  'vitest.browser.config.ts',
])('%s is well named', (path) => {
  expect(judgePath(path)).toBeNull();
});

it.each([
  ['src/core/findNames.ts', /kebab-case/],
  ['src/core/find_names.ts', /kebab-case/],
  ['src/ui/card/nameCard.tsx', /PascalCase/],
  ['src/core/utils/trim.ts', /says nothing/],
  ['src/core/text/helpers.ts', /says nothing/],
  ['tests/common/cases.ts', /says nothing/],
  ['src/core/text/index.ts', /barrels/],
])('%s is not', (path, reason) => {
  expect(judgePath(path)).toMatch(reason);
});
