import type { BrowserKind } from '../browsers/browser-kind';
import { buildExtension } from './build-extension';
import { runScript } from './run-program';
import { step } from './step';
import { Stop } from './stop';

/** Compiles the dataset from its sources into `.output/dataset/`, from where the builds take it. */
export async function buildDataset(): Promise<void> {
  step('Building the dataset');
  const { status } = await runScript('scripts/dataset/main.ts', ['build']);
  if (status !== 0) throw new Stop('The dataset could not be built; the reason is above.');
}

/**
 * Builds the dataset, then the extension for each browser, one after the other: WXT holds global state.
 * @param sizes whether the files of the extension are listed with their sizes
 */
export async function buildAll(kinds: readonly BrowserKind[], sizes = true): Promise<void> {
  await buildDataset();
  for (const kind of kinds) await buildExtension(kind, sizes);
}
