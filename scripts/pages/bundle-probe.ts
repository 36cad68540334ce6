import { build } from 'esbuild';
import { projectRoot } from '../run/project-root';

/** Returns the probe as one expression that a page can evaluate to `ProbeTimes`. */
export async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['scripts/pages/probe.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'sidelightProbe',
    target: ['chrome128', 'firefox140'],
    write: false,
    logLevel: 'error',
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}; return sidelightProbe.probe(); })()`;
}
