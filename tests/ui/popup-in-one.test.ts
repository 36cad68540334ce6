import { describe, expect, it } from 'vitest';
import { popupChunk, withStylesInside } from '../../scripts/package/popup-in-one';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/e/popup/index.html': ['/e/popup/main.tsx', 'virtual:first'],
  '/e/popup/main.tsx': ['/e/popup/page.tsx'],
  '/e/popup/page.tsx': ['/src/send.ts', '/src/words.ts'],
  '/e/options/main.tsx': ['/src/words.ts', '/src/datasets.ts'],
  '/src/send.ts': ['/src/words.ts'],
};
const graph = {
  getModuleIds: () => Object.keys(imports),
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

describe('popupChunk', () => {
  it.each([
    ['/e/popup/page.tsx', 'overview'],
    ['/src/send.ts', 'overview'],
    ['/src/words.ts', 'overview'],
    ['virtual:first', 'overview'],
    // The code that runs is the page's own: the panel shares the rest.
    ['/e/popup/main.tsx', undefined],
    ['/e/popup/index.html', undefined],
    ['/src/datasets.ts', undefined],
    ['/e/options/main.tsx', undefined],
  ])('%s: %s', (id, chunk) => {
    expect(popupChunk(id, graph)).toBe(chunk);
  });

  it('leaves builds without a popup as they are', () => {
    expect(popupChunk('/src/send.ts', { ...graph, getModuleIds: () => ['/src/send.ts'] })).toBeUndefined();
  });
});

describe('withStylesInside', () => {
  const page =
    '<title>x</title><link rel="stylesheet" crossorigin href="/assets/a.css"><link rel="modulepreload" href="/b.js">';

  it('writes the style sheet into the page, and nothing else', () => {
    expect(withStylesInside(page, { 'assets/a.css': { type: 'asset', source: 'p { color: red }\n' } })).toBe(
      '<title>x</title><style>p { color: red }</style><link rel="modulepreload" href="/b.js">',
    );
  });

  it('stops at a style sheet that was not built', () => {
    expect(() => withStylesInside(page, {})).toThrow(/assets\/a\.css, which was not built/);
  });
});
