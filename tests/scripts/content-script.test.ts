/** The content script has no component, none of the library that draws them, no schema and no dataset. */
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/run/project-root';

async function modulesIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'esm',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  });
  const outputs = Object.values(metafile.outputs);
  // The list also has modules of which nothing is left.
  return outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
}

const notForPages = /\.tsx$|\/(?:preact|zod)\/|^src\/core\/(?!on-record\.ts$)|^src\/dataset\/(?!source-key\.ts$)/;

it('has nothing that the background does for it', async () => {
  const modules = await modulesIn('entrypoints/content/index.ts');
  expect(modules).toContain('src/content/card/card-frame.ts');
  expect(modules.filter((path) => notForPages.test(path))).toEqual([]);
});

it('would be seen to have it', async () => {
  const modules = await modulesIn('src/ui/card/compose-card.tsx');
  expect(modules.filter((path) => notForPages.test(path)).length).toBeGreaterThan(10);
});
