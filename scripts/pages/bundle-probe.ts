import { build } from 'esbuild';
import { projectRoot } from '../run/project-root';

/** The probe as one expression for a page to evaluate: it gives the `ProbeTimes`. */
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
