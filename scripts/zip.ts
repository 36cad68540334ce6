/**
 * npm run zip: writes the packages for both stores, and the sources that addons.mozilla.org asks for, into `.output/`.
 * The same commit gives the same bytes.
 */
import { relative } from 'node:path';
import { zip } from 'wxt';
import { browserKinds } from './browsers/browser-kind';
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
});
