import { expect, it } from 'vitest';
import { policyFaults } from '../../../src/extension/settings/policy-faults';

it.each<[what: string, policy: unknown, faults: readonly RegExp[]]>([
  ['nothing', {}, []],
  ['a setting', { settings: { run: 'click' } }, []],
  ['a feed', { datasets: [{ url: 'https://example.org/feed.json', every: 'day' }] }, []],
  ['a misspelt setting', { settings: { rnu: 'click' } }, [/^There is no setting "rnu"\. The settings are: .*\brun\b/]],
  ['a value that a setting does not have', { settings: { run: 'sometimes' } }, [/^settings\.run: /]],
  ['a misspelt list', { dataset: [] }, [/^The policy: .*dataset/]],
  ['a feed without an address', { datasets: [{ every: 'day' }] }, [/^datasets\.0\.url: /]],
  [
    'a bad feed beside a good one',
    { datasets: [{ url: 'https://example.org/feed.json' }, { url: 'example.org' }] },
    [/^datasets\.1\.url: /],
  ],
  ['settings that are a list', { settings: ['run'] }, [/./, /^settings: /]],
])('of %s', (_what, policy, faults) => {
  const told = policyFaults(policy);
  expect(told).toHaveLength(faults.length);
  faults.forEach((words, at) => expect(told[at]).toMatch(words));
});
