import { z } from 'zod';
import { runCli } from '../run/run-cli';
import { Stop } from '../run/stop';

const annotated = z.object({ text: z.string() });
const report = z.object({
  claims: z.array(annotated.extend({ notes: z.array(z.unknown()) })),
  names: z.array(annotated.extend({ entity: z.string().nullable() })),
});

/** Returns the texts that the command line marks in a page: claims with a note, then names, then other claims. */
export async function markedTexts(file: string): Promise<string[]> {
  const { status, output } = await runCli(['annotate', '--json', file], { keepOutput: true });
  if (status !== 0) throw new Stop('The page could not be read; the reason is above.');
  const { claims, names } = report.parse(JSON.parse(output));
  return [
    ...claims.filter(({ notes }) => notes.length > 0),
    ...names.filter(({ entity }) => entity !== null),
    ...claims.filter(({ notes }) => notes.length === 0),
  ].map(({ text }) => text);
}
