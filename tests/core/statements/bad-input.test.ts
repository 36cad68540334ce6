import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './statements-of';

/** Pieces of bad pages: marks without partners, cues without content, labels, brackets, symbols. */
const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  ' ',
  '\n\n',
  '. ',
  ', ',
  ': ',
  '; ',
  ' — ',
  ' - ',
  '(',
  ')',
  '[',
  ']',
  'said',
  'says',
  'told',
  'adding',
  'according to',
  'which',
  'who',
  'that',
  'and',
  'Ortiz',
  'Brandt',
  'she',
  'They',
  'the council',
  'officials',
  'report',
  'to',
  'on Monday',
  'in a statement',
  'reporters',
  'will open',
  'Q:',
  'A:',
  'TRUMP:',
  '\u{1f600}',
  'ünïcode',
  '12',
  '?',
  '!',
];

function check(text: string): void {
  const { statements } = find(text);
  let last = -1;
  statements.forEach((statement, index) => {
    expect(statement.start).toBeGreaterThanOrEqual(last);
    last = statement.start;
    expect(statement.spans.length).toBeGreaterThan(0);
    let end = -1;
    for (const span of statement.spans) {
      expect(span.start).toBeGreaterThanOrEqual(Math.max(0, end));
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(statement.start).toBe(statement.spans[0]?.start);
    expect(statement.end).toBe(end);
    expect(end).toBeLessThanOrEqual(text.length);
    if (statement.within !== null) expect(statement.within).toBeLessThan(index);
  });
}

describe('bad input', () => {
  it('keeps its promises on any mixture of marks and words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => check(parts.join(' '))),
      { numRuns: 500 },
    );
  });

  const texts: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['a label before marks that never close', 'TRUMP: “ . “ ?'],
    ['white space', ' \n\n \n\n'],
    ['one mark', '"'],
    ['marks only', '"“”‘’«»„"'.repeat(200)],
    ['a mark that never closes', 'He said "no and left. '.repeat(300)],
    ['thousands of quotations', '"Yes," he said. '.repeat(2000)],
    ['a transcript', 'Q: What did he say? A: He said that it rained.\n\n'.repeat(200)],
    ['a table', 'Name\tParty\tVotes\nOrtiz\tA\t1,200\nBrandt\tB\t900\n'.repeat(100)],
    ['code', 'if (x === "said") { return \'that\'; } // "open\n'.repeat(100)],
    ['no full stop', 'he said that she said that '.repeat(400)],
    ['brackets', '( '.repeat(2000) + 'he said it was late'],
    ['commas', 'Mr. Smith, '.repeat(500) + 'said the ship was late.'],
    ['lone surrogates', '\ud800“\udc00” he said \ud83d'],
    ['right to left', 'قال الرئيس “نعم” يوم الاثنين.'],
  ];
  it.each(texts)('survives %s', (_name, text) => {
    check(text);
  });

  it('bounds a mark that is never closed by its sentence', () => {
    const { statements, text } = find(
      'He said the ship was “late and small. The port was closed on Monday.\n\nIt rained.',
    );
    expect(statements.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['the ship was “late and small.'],
    ]);
  });

  it('does not let one stray mark turn the page inside out', () => {
    const { statements } = find('The 5" pipe broke. Ortiz said the port was “closed”.\n\n“It is late,” Brandt said.');
    expect(statements.map(({ form }) => form)).toEqual(['mixed', 'direct']);
  });
});
