import { describe, expect, it } from 'vitest';
import { judgeImport } from '../../scripts/lint/import-zones.js';

describe('an import that its zone allows', () => {
  it.each<[from: string, source: string, typesOnly?: boolean]>([
    ['src/core/annotate.ts', './text/reading'],
    ['src/core/names/find-mentions.ts', '../../dataset/opened', true],
    ['src/dataset/compile.ts', '../core/text/tokens'],
    ['src/dataset/schema.ts', 'zod'],
    ['src/dataset/opened.ts', '../core/annotations', true],
    ['src/page/find-article.ts', '../core/article', true],
    ['src/ui/card/Card.tsx', 'preact/hooks'],
    ['src/ui/card/card-host.ts', '@floating-ui/core'],
    ['src/ui/card/Card.tsx', '../../core/annotations', true],
    ['src/extension/messages.ts', '../core/annotate'],
    ['src/extension/messages.ts', 'wxt/browser'],
    ['src/cli/main.ts', 'node:util'],
    ['src/cli/read-page.ts', '../page/find-article'],
    ['entrypoints/content/index.ts', '../../src/page/paint'],
    ['entrypoints/content/index.ts', './reader'],
    ['tests/core/annotate.test.ts', '../../src/core/annotate'],
  ])('%s takes %s', (from, source, typesOnly = false) => {
    expect(judgeImport(from, source, typesOnly)).toBeNull();
  });
});

describe('an import that its zone refuses', () => {
  it.each<[from: string, source: string, reason: RegExp, typesOnly?: boolean]>([
    ['src/core/annotate.ts', '../dataset/open', /only types.*import type/],
    ['src/core/annotate.ts', '../page/find-article', /may not import src\/page/, true],
    ['src/core/annotate.ts', 'zod', /package "zod"/],
    ['src/core/annotate.ts', 'node:fs', /package "node"/],
    ['src/dataset/compile.ts', '../core/names/find-mentions', /only types/],
    ['src/page/paint.ts', '../core/annotate', /only types/],
    ['src/page/paint.ts', 'wxt/browser', /package "wxt"/],
    ['src/page/find-article.ts', '@mozilla/readability', /package "@mozilla\/readability"/],
    ['src/ui/card/Card.tsx', '../../extension/messages', /may not import src\/extension/, true],
    ['src/ui/card/Card.tsx', '../../dataset/open', /only types/],
    ['src/extension/messages.ts', 'preact', /package "preact"/],
    ['src/cli/main.ts', '../ui/card/Card', /may not import src\/ui/],
    ['src/extension/messages.ts', '../../entrypoints/background', /Nothing may import entrypoints/],
    ['scripts/start.ts', '../tests/browser/support/suite-browser', /Nothing may import tests/],
  ])('%s may not take %s', (from, source, reason, typesOnly = false) => {
    expect(judgeImport(from, source, typesOnly)).toMatch(reason);
  });
});
