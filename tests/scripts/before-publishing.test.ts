import { expect, it } from 'vitest';
import { beforePublishing, type PublishedManifest } from '../../scripts/package/before-publishing';

const gecko = (id: string) => ({ browser_specific_settings: { gecko: { id } } });
const cases: readonly [name: string, manifest: PublishedManifest, told: readonly RegExp[]][] = [
  ['nothing filled in', gecko('a@a.example'), [/homepage/, /a@a\.example/]],
  ['an id alone', gecko('a@lamps.org'), [/homepage/]],
  ['all', { homepage_url: 'https://lamps.org', ...gecko('a@lamps.org') }, []],
  ['Chrome, which has no id', { homepage_url: 'https://lamps.org' }, []],
];
it.each(cases)('%s', (_, manifest, told) => {
  const sentences = beforePublishing(manifest);
  expect(sentences).toHaveLength(told.length);
  told.forEach((words, index) => expect(sentences[index]).toMatch(words));
});
