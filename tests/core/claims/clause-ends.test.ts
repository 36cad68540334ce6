import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/core/claims/clauses/clauses';
import { findMentions } from '../../../src/core/names/find-mentions';
import { findStatements } from '../../../src/core/statements/find-statements';
import { articleFromText } from '../../../src/text/article';
import { read } from '../../../src/text/reading';

/** The clauses of the article's own voice. */
function ownClauses(text: string): string[] {
  const reading = read(articleFromText(text));
  const { start, end } = reading.tokens;
  return regionsOf(reading, findStatements(reading, findMentions(reading, [])))
    .filter(({ statement }) => statement === null)
    .map((region) => text.slice(start[region.first], end[region.end - 1]));
}

describe('where a clause begins and ends', () => {
  it.each([
    ['So far, they have taught 2,585 pupils.', ['So far, they have taught 2,585 pupils']],
    ['That means that fees take a tenth of it.', ['That means that fees take a tenth of it']],
    ['So he left the port in May.', ['he left the port in May']],
    ['But the port closed in May.', ['the port closed in May']],
    ['The toll rose to ten on Monday after the port said it had found a boat.', ['The toll rose to ten on Monday']],
    ['The port closed the day before.', ['The port closed the day before']],
  ])('%s', (text, clauses) => {
    expect(ownClauses(text)).toEqual(clauses);
  });
});
