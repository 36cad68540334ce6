import { describe, expect, it } from 'vitest';
import { judgeImport } from '../../scripts/lint/import-zones.js';

describe('an import that its zone allows', () => {
  it.each<[from: string, source: string, typesOnly?: boolean]>([
    ['src/text/reading.ts', './tokens'],
    ['src/wording/terms.ts', '../text/tokens'],
    ['src/core/annotate.ts', '../text/reading'],
    ['src/core/names/find-mentions.ts', '../../dataset/opened', true],
    ['src/dataset/compile/compile.ts', '../../text/tokens'],
    ['src/dataset/compile/compile-notes.ts', '../../wording/wording-index'],
    ['src/dataset/schema.ts', 'zod'],
    ['src/page/find/find-article.ts', '../../text/article', true],
    ['src/page/find/find-article.ts', '../../turns'],
    ['src/ui/overview/Detail.tsx', 'preact/hooks'],
    ['src/ui/tree/tree-of.ts', 'preact'],
    ['src/ui/card/CardBody.tsx', '../../core/annotations', true],
    ['src/extension/messages/messages.ts', '../../core/annotations', true],
    ['src/extension/messages/messages.ts', 'wxt/browser'],
    ['src/background/answer.ts', '../core/annotate'],
    ['src/background/handlers.ts', '../ui/card/compose-card'],
    ['src/content/reader.ts', '../page/marks/paint'],
    ['src/surfaces/load-tab.ts', '../extension/messages/send'],
    ['src/cli/main.ts', 'node:util'],
    ['src/cli/read-page.ts', '../page/find/find-article'],
    ['entrypoints/content/index.ts', '../../src/content/reader'],
    ['tests/core/annotate.test.ts', '../../src/core/annotate'],
  ])('%s takes %s', (from, source, typesOnly = false) => {
    expect(judgeImport(from, source, typesOnly)).toBeNull();
  });
});

describe('an import that its zone refuses', () => {
  it.each<[from: string, source: string, reason: RegExp, typesOnly?: boolean]>([
    ['src/text/reading.ts', '../core/annotations', /may not import src\/core/, true],
    ['src/text/reading.ts', '../dates/partial-date', /may not import src\/dates/],
    ['src/dates/written-day.ts', '../page/find/date-rules', /may not import src\/page/],
    ['src/wording/terms.ts', '../dataset/schema', /may not import src\/dataset/, true],
    ['src/dataset/opened.ts', '../core/annotations', /may not import src\/core/, true],
    ['src/core/annotate.ts', '../dataset/compiled/open', /only types.*import type/],
    ['src/core/annotate.ts', '../page/find/find-article', /may not import src\/page/, true],
    ['src/core/annotate.ts', 'zod', /package "zod"/],
    ['src/core/annotate.ts', 'node:fs', /package "node"/],
    ['src/page/marks/paint.ts', '../../core/annotate', /may not import src\/core/],
    ['src/page/marks/paint.ts', 'wxt/browser', /package "wxt"/],
    ['src/page/find/find-article.ts', '@mozilla/readability', /package "@mozilla\/readability"/],
    ['src/ui/card/CardBody.tsx', '../../extension/messages/messages', /may not import src\/extension/, true],
    ['src/ui/card/CardBody.tsx', '../../dataset/compiled/open', /only types/],
    ['src/extension/messages/messages.ts', 'preact', /package "preact"/],
    ['src/extension/messages/messages.ts', '../../background/answer', /may not import src\/background/],
    ['src/content/reader.ts', '../background/answer', /may not import src\/background/],
    ['src/content/card/card-frame.ts', 'preact', /package "preact"/],
    ['src/surfaces/load-tab.ts', '../content/reader', /may not import src\/content/],
    ['src/cli/main.ts', '../ui/card/CardBody', /may not import src\/ui/],
    ['src/extension/messages/messages.ts', '../../../entrypoints/background', /Nothing may import entrypoints/],
    ['scripts/start.ts', '../tests/browser/support/suite-browser', /Nothing may import tests/],
  ])('%s may not take %s', (from, source, reason, typesOnly = false) => {
    expect(judgeImport(from, source, typesOnly)).toMatch(reason);
  });
});
