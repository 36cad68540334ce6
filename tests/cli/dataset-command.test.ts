import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { buildDatasetFile, checkDatasetFile } from '../../src/cli/dataset-command';
import { unknownOthers } from '../../src/dataset/check/other-datasets';
import { openDataset } from '../../src/dataset/compiled/open';
import { projectRoot } from '../../scripts/run/project-root';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-dataset-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = join(projectRoot, 'docs/examples/own-dataset.json');

/** Returns what a command prints. */
function printed(run: (output: Writable) => unknown): string {
  let text = '';
  run(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString();
        done();
      },
    }),
  );
  return text;
}

it('builds a file that the extension opens', () => {
  const target = join(folder, 'own.bin');
  expect(printed((output) => buildDatasetFile(example, unknownOthers, target, output))).toMatch(
    /Taken: 1 source, 2 entities, 1 note, 1 series\.\nWritten to .*own\.bin: \d+ KB\.\n$/,
  );
  const { buffer } = new Uint8Array(readFileSync(target));
  const { info } = JSON.parse(readFileSync(example, 'utf8')) as { info: { id: string } };
  expect(openDataset(buffer).info.id).toBe(info.id);
});

it('puts the file beside its source, unless told', () => {
  const source = join(folder, 'beside.json');
  writeFileSync(source, readFileSync(example));
  expect(printed((output) => buildDatasetFile(source, unknownOthers, null, output))).toContain(
    `Written to ${join(folder, 'beside.bin')}`,
  );
});

it('says of the example that everything is taken', () => {
  expect(printed((output) => expect(checkDatasetFile(example, unknownOthers, output)).toBe(true))).not.toMatch(
    /Refused/,
  );
});

it.each<[what: string, text: string | null, words: RegExp]>([
  ['a file that is cut short', '[{"@type": "ClaimReview", ', /ends too early, in line 1/],
  ['a web page', '<!doctype html><p>feed', /web page \(HTML\)/],
  ['a file that is not there', null, /cannot be read: there is no such file/],
])('names %s and what is wrong with it', (_what, text, words) => {
  const file = join(folder, 'bad.json');
  rmSync(file, { force: true });
  if (text !== null) writeFileSync(file, text);
  expect(() => printed((output) => checkDatasetFile(file, unknownOthers, output))).toThrow(words);
});
