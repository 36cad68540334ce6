import { describe, expect, it } from 'vitest';
import { isNoClaim } from '../../../src/core/claims/worth/no-claim';
import { articleFromText } from '../../../src/text/article';
import { findQuantities } from '../../../src/text/quantities/find-quantities';
import { read } from '../../../src/text/reading';

interface Where {
  /** Whether it is in the article's own voice, and whether it is its whole sentence. */
  readonly isOwn: boolean;
  readonly isWhole: boolean;
}
const OWN: Where = { isOwn: true, isWhole: true };
const OWN_PART: Where = { isOwn: true, isWhole: false };
const SAID: Where = { isOwn: false, isWhole: true };

const isNone = (text: string, where: Where) => {
  const reading = read(articleFromText(text));
  const { tokens } = reading;
  return isNoClaim(tokens, { first: 0, end: tokens.count, ...where }, findQuantities(reading));
};

describe('clauses that are no claims by their form', () => {
  it.each<[kind: string, text: string, where: Where]>([
    ['a plan', 'We will open the bridge', SAID],
    ['a wish', 'I want the bridge to open', SAID],
    ['a belief', 'I think the bridge is ugly', SAID],
    ['a question', 'Who built the bridge?', SAID],
    ['a cry', 'We are safe', SAID],
    ['a cry with a mark', 'The bridge is open!', SAID],
    ['a reaction', 'Lena Ortiz, a cook, disagreed', OWN],
    ['a refusal', 'The council did not respond to a request for comment', OWN],
    ['a refusal to meet', 'She declined to be interviewed', OWN],
    ['a notice', 'Your account gives you five articles a month', OWN],
    ['a stamp', 'Published Thursday, 3 April', OWN],
    ['a label with a price', '$90 at Port Stores', OWN],
    ['a credit', 'Doe reported from Kell and Ortiz from Alva', OWN],
    ['a credit to a report', 'Writer Ida Meyer contributed to this report', OWN],
    ['an adverbial', 'In her earlier talk with the clerk in Kell', OWN_PART],
    ['a source with its place', 'A long review of the paper, printed in the Kell Journal in 2023', OWN_PART],
  ])('%s: %s', (_, text, where) => {
    expect(isNone(text, where)).toBe(true);
  });

  it.each<[kind: string, text: string, where: Where]>([
    ['a report', 'The council opened the bridge in May', OWN],
    ['a report of what is said', 'The bridge cost $4 million', SAID],
    ['a plan with a figure', 'The bridge will cost $4 million', SAID],
    ['a plan of the article’s own', 'The bridge will open in May', OWN],
    ['what somebody wants, and what it is', 'All she wants is closed by the council', SAID],
    ['a cry with a figure', 'The bridge cost $4 million!', SAID],
    ['a short report', 'Ten people died in Kell', OWN],
    ['a report that somebody reported', 'The port reported losses of $4 million', OWN],
    ['a gift', 'The mayor contributed $900 to the bridge', OWN],
    ['a reaction with a figure', 'The council agreed to pay 900 workers', OWN],
    ['an answer', 'The council answered 900 letters in May', OWN],
    ['a part with a verb', 'the bridge was closed in 2023', OWN_PART],
  ])('not %s: %s', (_, text, where) => {
    expect(isNone(text, where)).toBe(false);
  });
});
