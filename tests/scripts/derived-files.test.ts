import { describe, expect, it } from 'vitest';
import { compareDerived, derivedFiles } from '../../scripts/derived/derived-files';

describe('a file that is written from the code', () => {
  it.each(derivedFiles.map((file) => [file.path, file] as const))('%s is as npm run docs writes it', (_path, file) => {
    const { now, wanted } = compareDerived(file);
    expect(now).toBe(wanted);
  });
});
