import { expect, it } from 'vitest';
import { isBrowserKind } from '../../scripts/browsers/browser-kind';
import { extensionFolder } from '../../scripts/browsers/extension-build';
import { contentScript, weigh } from '../../scripts/package/size-limits';

it('carries a content script within its limit, in the build that ships', () => {
  const kind = process.env.SIDELIGHT_BROWSER ?? '';
  if (!isBrowserKind(kind)) throw new Error('Browser tests run with: npm run browser');
  const { zipped, limit } = weigh(extensionFolder(kind), contentScript);
  expect(zipped).toBeLessThanOrEqual(limit!);
});
