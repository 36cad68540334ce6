/**
 * npm run zip: writes the packages for both stores, and the sources that addons.mozilla.org asks for, into `.output/`.
 * The same commit gives the same bytes.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zip } from 'wxt';
import { browserKinds } from './browsers/browser-kind';
import { extensionFolder } from './browsers/extension-build';
import { beforePublishing, type PublishedManifest } from './package/before-publishing';
import { makeReproducible } from './package/make-reproducible';
import { buildDataset } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain } from './run/stop';

runMain(async () => {
  await buildDataset();
  const packages: string[] = [];
  for (const kind of browserKinds) {
    step(`Packing for ${kind}`);
    packages.push(...(await zip({ root: projectRoot, browser: kind })));
  }
  step('Packages');
  for (const file of packages) {
    console.log(`${relative(projectRoot, file)}  sha256 ${await makeReproducible(file)}`);
  }
  const open = beforePublishing(
    JSON.parse(await readFile(join(extensionFolder('firefox'), 'manifest.json'), 'utf8')) as PublishedManifest,
  );
  if (open.length > 0) step('Before publishing');
  for (const sentence of open) console.log(sentence);
});
