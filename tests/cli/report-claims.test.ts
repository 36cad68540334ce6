import { noAnnotations } from '../core/no-annotations';
import { describe, expect, it } from 'vitest';
import type { Claim, FigureMatch } from '../../src/core/annotations';
import { articleFromText } from '../../src/text/article';
import { claimReport } from '../../src/cli/report-claims';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { note, records, topic } from '../dataset/make-records';

const text = 'The harbour of Belhaven was closed for a year.';

function reported(asOf: string, published: string | null, figures: readonly Partial<FigureMatch>[] = []): string {
  const dataset = openDataset(
    compileDataset(records([], { notes: [note('harbour', { asOf })], topics: [topic('sailors')] })),
  );
  const claim: Claim = {
    start: 0,
    end: text.length,
    worth: 1,
    attribution: { state: 'own-voice', statement: null },
    caveat: null,
    quantity: null,
    notes: [{ dataset: 'test', id: 'harbour', match: 'same-wording', score: 1, evidence: 'supported', asOf }],
    figures: figures.map((figure) => ({
      dataset: 'test',
      topic: 'sailors',
      position: 'within',
      factor: 1,
      scope: [],
      ...figure,
    })),
  };
  const article = articleFromText(text, { published });
  return claimReport(claim, article, { ...noAnnotations, claims: [claim] }, [dataset]);
}

describe('a claim on the command line', () => {
  it.each([
    ['2025-02-11', '2025-02-12', 'as of 2025-02-11, made before this article'],
    ['2025-02-12', '2025-02-12', 'as of 2025-02-12, of the time of this article'],
    ['2025-02-13', '2025-02-12', 'as of 2025-02-13, made after this article'],
    ['2025-02', '2025-02-12', 'as of 2025-02, of the time of this article'],
    ['2024', '2025-02-12', 'as of 2024, made before this article'],
  ])('a note of %s beside an article of %s', (asOf, published, words) => {
    expect(reported(asOf, published)).toContain(words);
  });

  it('an article without a date', () => {
    expect(reported('2025-02-11', null)).toMatch(/as of 2025-02-11$/m);
  });

  it.each([
    [{ position: 'above', factor: 3.14 }, 'lies above the estimates, 3.1 times'],
    [{ position: 'below', factor: 31.4 }, 'lies below the estimates, 31 times'],
    [{ position: 'within' }, 'lies within the estimates'],
    [{ scope: ['who', 'since'] }, 'not the same scope: who, since'],
  ] as const)('a figure: %j', (figure, words) => {
    expect(reported('2025-02-11', '2025-02-12', [figure])).toContain(words);
  });

  it.each([
    ['2024-12-31', true],
    ['2025-01-15', false],
    ['2025-02-12', false],
  ])('an estimate of January 2025 in an article of %s', (published, after) => {
    expect(reported('2025-02-11', published, [{}]).includes('2025-01 (after this article)')).toBe(after);
  });
});
