import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { read, sentenceCount, sentenceOf, tokenAt } from '../../src/text/reading';

function sentences(text: string): string[] {
  const { tokens, sentenceFirst, sentenceBlock } = read(articleFromText(text));
  return Array.from(sentenceBlock, (_, index) =>
    text.slice(tokens.start[sentenceFirst[index]!], tokens.end[sentenceFirst[index + 1]! - 1]),
  );
}

describe('sentences', () => {
  it.each<[string, string]>([
    ['It rained. He left.', 'It rained.|He left.'],
    ['Mr. Smith met Dr. Jones. They spoke.', 'Mr. Smith met Dr. Jones.|They spoke.'],
    ['Sen. Jane Roe spoke. Gov. John Doe did not.', 'Sen. Jane Roe spoke.|Gov. John Doe did not.'],
    ['He lives in the U.S. The president does too.', 'He lives in the U.S.|The president does too.'],
    ['The U.S. President spoke.', 'The U.S. President spoke.'],
    ['George W. Bush spoke.', 'George W. Bush spoke.'],
    ['They chose plan B. It failed.', 'They chose plan B.|It failed.'],
    ['J. R. R. Tolkien wrote it.', 'J. R. R. Tolkien wrote it.'],
    ['It cost 2.5 million. Nobody paid.', 'It cost 2.5 million.|Nobody paid.'],
    ['He said no. Putin said yes.', 'He said no.|Putin said yes.'],
    ['At No. 10 they waited.', 'At No. 10 they waited.'],
    ['See fig. 3 for it.', 'See fig. 3 for it.'],
    ['At 5 p.m. Jane Roe spoke.', 'At 5 p.m. Jane Roe spoke.'],
    ['It ended at 5 p.m. The crowd left.', 'It ended at 5 p.m.|The crowd left.'],
    ['Some cities, e.g. Paris, agree.', 'Some cities, e.g. Paris, agree.'],
    ['Acme Inc. shares fell. Others rose.', 'Acme Inc. shares fell.|Others rose.'],
    ['He works for Acme Inc. The firm is small.', 'He works for Acme Inc.|The firm is small.'],
    ['John Doe Jr. spoke.', 'John Doe Jr. spoke.'],
    ['Spain vs. Italy was dull.', 'Spain vs. Italy was dull.'],
    ['It was on Jan. 6 at noon.', 'It was on Jan. 6 at noon.'],
    ['"Go home." He left.', '"Go home."|He left.'],
    ['"Is it so?" he asked. Nobody knew.', '"Is it so?" he asked.|Nobody knew.'],
    ['"Stop!" Jane Roe said. Nobody did.', '"Stop!" Jane Roe said.|Nobody did.'],
    ['"Why now?" Prime Minister Jane Roe asked.', '"Why now?" Prime Minister Jane Roe asked.'],
    ['"Stop!" The crowd ran.', '"Stop!"|The crowd ran.'],
    ['He left. “We are done,” she said.', 'He left.|“We are done,” she said.'],
    ['(It rained.) He left.', '(It rained.)|He left.'],
    ['Wait... what is this? Who knows!', 'Wait... what is this?|Who knows!'],
    ['He paused… Then he left.', 'He paused…|Then he left.'],
    ['What?! Nobody came.', 'What?!|Nobody came.'],
    ['It rained – a lot. He left.', 'It rained – a lot.|He left.'],
    ['See example.com for more.', 'See example.com for more.'],
    ['A title without a stop\n\nIt rained. He left.', 'A title without a stop|It rained.|He left.'],
    ['One.\n\nTwo', 'One.|Two'],
    ['', ''],
    ['...', '...'],
  ])('%s', (text, expected) => {
    expect(sentences(text).join('|')).toBe(expected);
  });
});

describe('any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom('. ', '"', ' ', '\n\n', 'Mr.', 'U.S. ', 'The', '! ', '? ', '…', ')', 'p.m. ', 'No. 1', 'J. '),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('is cut into sentences that cover all tokens of its blocks, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(articleFromText(text));
        const { sentenceFirst, sentenceBlock, tokens, blockFirst } = reading;
        expect(sentenceFirst.length).toBe(sentenceCount(reading) + 1);
        expect(sentenceFirst.at(-1)).toBe(tokens.count);
        for (let index = 0; index < sentenceCount(reading); index++) {
          expect(sentenceFirst[index + 1]).toBeGreaterThan(sentenceFirst[index]!);
          expect(sentenceFirst[index]).toBeGreaterThanOrEqual(blockFirst[sentenceBlock[index]!]!);
          expect(sentenceOf(reading, sentenceFirst[index]!)).toBe(index);
        }
        for (let token = 0; token < tokens.count; token++) expect(tokenAt(tokens, tokens.start[token]!)).toBe(token);
      }),
      { numRuns: 400 },
    );
  });
  it('is cut where no full stop ends it, so that no stage looks through all of it', () => {
    const reading = read(articleFromText('and so on '.repeat(2000)));
    const lengths = Array.from(
      { length: sentenceCount(reading) },
      (_, at) => reading.sentenceFirst[at + 1]! - reading.sentenceFirst[at]!,
    );
    expect(lengths).toEqual([1000, 1000, 1000, 1000, 1000, 1000]);
  });
  it('is survived in linear time: 20,000 blocks, 100,000 dots, one long word', () => {
    const start = performance.now();
    for (const text of [
      'A b.\n\n'.repeat(20_000),
      '. '.repeat(100_000),
      '.'.repeat(100_000),
      'a'.repeat(100_000),
      'J. '.repeat(50_000),
    ]) {
      read(articleFromText(text));
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
