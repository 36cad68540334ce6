/** Whole articles through the whole engine with the bundled dataset: exactly these clauses have a note or estimates. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/run/project-root';
import { readPage } from '../../../src/cli/read-page';
import { annotate } from '../../../src/core/annotate';
import type { Annotations, Claim } from '../../../src/core/annotations';
import { articleFromText, type Article } from '../../../src/text/article';
import { bundled } from './bundled-dataset';
import { known, published, report } from './news-report';

const read = (file: string) => readPage(readFileSync(join(projectRoot, file), 'utf8'), null).article;

const knownIn = ({ text }: Article, { claims }: Annotations) =>
  claims
    .filter(({ notes, figures }) => notes.length + figures.length > 0)
    .map(({ start, end, notes, figures }) => ({
      clause: text.slice(start, end),
      notes: notes.map(({ id }) => id),
      topics: figures.map(({ topic }) => topic).sort(),
    }));

const notesIn = ({ claims }: Annotations) => claims.flatMap(({ notes }) => notes.map(({ id }) => id));

/** Returns the estimates beside a claim's figure, and whether each has its source. */
function estimatesBeside({ figures }: Claim) {
  const topics = figures.map(({ topic }) => bundled.topics.find(({ id }) => id === topic)!);
  return topics.flatMap(({ estimates }) =>
    estimates.map(({ source, high, low }) => ({ sourced: bundled.source(source) !== null, highest: high ?? low ?? 0 })),
  );
}

/**
 * Expects the project's best-known example: whose word the figure is, the article's own warning, the estimates, and
 * that they measure something else.
 */
function expectMillionsExamined({ text }: Article, { claims, statements }: Annotations): void {
  const claim = claims.find(({ start, end }) => text.slice(start, end).includes('millions of deaths'))!;
  const { speaker, channel } = statements[claim.attribution.statement!]!;
  expect(speaker).toMatchObject({ name: 'Donald Trump', entity: { id: 'donald-trump' } });
  expect(claim.attribution.state).toBe(channel ? 'named-channel' : 'named');
  expect(claim.caveat).not.toBeNull();
  expect(claim.notes[0]).toEqual(
    expect.objectContaining({ id: 'millions-dead-ukraine', match: 'same-figure', evidence: 'contradicted' }),
  );
  const estimates = estimatesBeside(claim);
  expect(estimates.length).toBeGreaterThanOrEqual(8);
  expect(estimates.every(({ sourced, highest }) => sourced && highest < 1_000_000)).toBe(true);
  for (const { position, scope } of claim.figures) {
    expect(position).toBe('above');
    expect(scope.length).toBeGreaterThan(0);
  }
}

describe('a report of our own', { timeout: 30_000 }, () => {
  const article = articleFromText(report, { published, language: 'en' });
  const annotations = annotate(article, [bundled]);

  it('has these notes and estimates on these clauses, and none on any other', () => {
    expect(knownIn(article, annotations)).toEqual(known);
  });

  it('has the millions of deaths with all that is known', () => expectMillionsExamined(article, annotations));
});

describe('the sample page', { timeout: 30_000 }, () => {
  const article = read('tests/articles/sample-call.html');
  const annotations = annotate(article, [bundled]);

  it('has each note once, and none on any other clause', () => {
    expect(notesIn(annotations)).toEqual([
      'millions-dead-ukraine',
      'call-length',
      'land-swap',
      'fogel-vinnik',
      'hegseth-borders',
      'hegseth-nato',
      'vance-zelensky-munich',
    ]);
    expect(knownIn(article, annotations).filter(({ notes }) => !notes.length)).toEqual([
      {
        clause: expect.stringContaining('12,654 civilians killed') as string,
        notes: [],
        topics: ['ukraine-civilian-deaths'],
      },
    ]);
  });

  it('has the millions of deaths with all that is known', () => expectMillionsExamined(article, annotations));
});

const reference = '../shared/articles/tag24-2025-02-12.html';
const isThere = existsSync(join(projectRoot, reference));
if (!isThere) console.warn(`The reference article is not there (${reference}): its notes were not looked at.`);

// Read in place, because its text is not ours to keep.
describe.skipIf(!isThere)('the reference article (../shared)', { timeout: 30_000 }, () => {
  const article = isThere ? read(reference) : articleFromText('');
  const annotations = annotate(article, [bundled]);

  it('has its nine notes in this order, and none on anything else', () => {
    expect(notesIn(annotations)).toEqual([
      'call-length',
      'millions-dead-ukraine',
      'trump-post-0212',
      'land-swap',
      'fogel-vinnik',
      'land-swap',
      'vance-zelensky-munich',
      'hegseth-borders',
      'hegseth-nato',
    ]);
    expect(annotations.claims.filter(({ figures, notes }) => figures.length > 0 && !notes.length)).toEqual([]);
  });

  it('has the millions of deaths with all that is known', () => expectMillionsExamined(article, annotations));

  it('has the length of the call beside the lengths that are known', () => {
    const call = annotations.claims.find(({ notes }) => notes.some(({ id }) => id === 'call-length'));
    expect(call?.figures).toEqual([
      expect.objectContaining({ topic: 'putin-trump-calls', position: 'within', scope: [] }),
    ]);
  });
});
