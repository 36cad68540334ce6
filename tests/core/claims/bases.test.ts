import { expect, it } from 'vitest';
import { basesDiffer } from '../../../src/core/claims/figures/bases';

it.each<[what: string, scopes: (string | undefined)[], differ: boolean]>([
  ['different bases', ['above the mean of 1951-1980', 'above the mean of 1850-1900'], true],
  ['a base and none', ['above the mean of 1850-1900', undefined], true],
  ['one base', ['above the mean of 1850-1900', 'above the mean of 1850-1900'], false],
  ['no base', [undefined, undefined], false],
  ['other words than a base', ['aid committed', 'aid provided'], false],
  ['one estimate', ['above the mean of 1850-1900'], false],
  ['no estimate', [], false],
])('%s', (_, scopes, differ) => {
  const estimates = scopes.map((what) => ({ scope: what === undefined ? {} : { what } }));
  expect(basesDiffer({ estimates } as unknown as Parameters<typeof basesDiffer>[0])).toBe(differ);
});
