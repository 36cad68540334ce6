import { describe, expect, it } from 'vitest';
import { isNoClaim } from '../../../src/core/claims/worth/no-claim';
import { articleFromText } from '../../../src/text/article';
import { findQuantities } from '../../../src/text/quantities/find-quantities';
import { read } from '../../../src/text/reading';

interface Where {
  /** Whether it is in the article's own voice, and whether it is its whole sentence. */
  readonly isOwn: boolean;
  readonly isWhole: boolean;
  readonly isInArticle?: boolean;
}
const OWN: Where = { isOwn: true, isWhole: true };
const OWN_PART: Where = { isOwn: true, isWhole: false };
const IN_ARTICLE: Where = { ...OWN, isInArticle: true };
const SAID_IN_ARTICLE: Where = { isOwn: false, isWhole: false, isInArticle: true };
const SAID: Where = { isOwn: false, isWhole: true };

const isNone = (text: string, where: Where) => {
  const reading = read(articleFromText(text));
  const { tokens } = reading;
  return isNoClaim(tokens, { first: 0, end: tokens.count, isInArticle: false, ...where }, findQuantities(reading));
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
    ['a reaction behind an age', 'Another cook, Lena Ortiz, 36, disagreed with him', OWN],
    ['a refusal', 'The council did not respond to a request for comment', OWN],
    ['a refusal to meet', 'She declined to be interviewed', OWN],
    ['a notice', 'Your account gives you five articles a month', OWN],
    ['a stamp', 'Published Thursday, 3 April', OWN],
    ['a label with a price', '$90 at Port Stores', OWN],
    ['a credit', 'Doe reported from Kell and Ortiz from Alva', OWN],
    ['a credit to a report', 'Writer Ida Meyer contributed to this report', OWN],
    ['an adverbial', 'In her earlier talk with the clerk in Kell', OWN_PART],
    ['what the writer did', 'I crossed the bridge for 14 days in May', IN_ARTICLE],
    ['what the writer’s team did', 'Last week we walked over 30 bridges', IN_ARTICLE],
    ['advice', 'Keep your hands off the bridge if it is below 5°C', IN_ARTICLE],
    ['words to the reader', 'If you cross it, the bridge costs $4', IN_ARTICLE],
    ['a plan of the article’s own', 'The bridge will open in May', IN_ARTICLE],
    ['a belief of somebody', 'Ortiz believes the bridge is ugly', IN_ARTICLE],
    ['a guess', 'The keys could be anywhere in Kell', IN_ARTICLE],
    ['what a quotation leaves over', 'The contract with the 900 drivers of Kell is', IN_ARTICLE],
    ['the same of what is said', 'the change it made in 2023 is', SAID_IN_ARTICLE],
    ['who somebody is', '33, who lives in a suburb of Kell', IN_ARTICLE],
    ['a noun with its clause', 'a figure that dwarfs all of the others', SAID_IN_ARTICLE],
    ['a source with its place', 'A long review of the paper, printed in the Kell Journal in 2023', OWN_PART],
    ['a guess under a condition', 'If the bridge fails, the council could close the road', IN_ARTICLE],
    ['what nobody knows', 'It was still unclear why the bridge had moved', IN_ARTICLE],
    ['a question that was put', 'if she had crossed the bridge', SAID_IN_ARTICLE],
    ['the speaker’s own plan with a figure', 'From June we’ll hire another 250 painters', SAID_IN_ARTICLE],
    ['advice to anybody', 'You need patience as a painter of bridges', SAID_IN_ARTICLE],
    ['a label with a day', 'Kell Memorial Bridge, August 15th to September 8th', IN_ARTICLE],
    ['a clause that another one follows', 'Before the work on the bridge of 6 km', { ...OWN_PART, isInArticle: true }],
    ['a purpose alone', 'To read the 70-page report on it', { ...OWN_PART, isInArticle: true }],
    ['a link', 'How the council built it, click here, opens new tab', IN_ARTICLE],
    ['a line about the page', 'By TPN, in News, Bridges, Ferries, 0 Comments', IN_ARTICLE],
    ['a forecast of somebody', 'With this wind he expects the bridge to move by 5 cm', IN_ARTICLE],
    ['a wish that is denied', 'We don’t want any of them to walk 6 km', SAID_IN_ARTICLE],
    ['a feeling', 'We were all upset when the bridge moved', SAID_IN_ARTICLE],
    ['a taste of before', 'Ortiz used to hate old bridges', IN_ARTICLE],
    [
      'a noun with its clause, of the article',
      'a figure that dwarfs all of the others',
      { ...OWN_PART, isInArticle: true },
    ],
    ['a taste', 'Ortiz enjoys old bridges and slow ferries', IN_ARTICLE],
  ])('%s: %s', (_, text, where) => {
    expect(isNone(text, where)).toBe(true);
  });

  it.each<[kind: string, text: string, where: Where]>([
    ['a report', 'The council opened the bridge in May', OWN],
    ['a condition that came true', 'If the bridge failed, the council closed the road', IN_ARTICLE],
    ['what is unclear but counted', 'It is unclear why, but 40 bridges had moved', IN_ARTICLE],
    ['what became of others', 'They were upset when the bridge moved in May', SAID_IN_ARTICLE],
    ['what a firm expects', 'The firm that built it expects sales of 5 km of rope', IN_ARTICLE],
    ['what somebody was told', 'that she had crossed the bridge', SAID_IN_ARTICLE],
    ['a plan that others have, with a figure', 'The council will hire another 250 painters', SAID_IN_ARTICLE],
    ['what "you" did', 'You closed the bridge in May', SAID_IN_ARTICLE],
    ['a label with a count', 'Length of the Kell Memorial Bridge between its two towers: 40 metres', IN_ARTICLE],
    [
      'a clause before its main one',
      'After the work on the bridge, the road closed',
      { ...OWN_PART, isInArticle: true },
    ],
    ['somebody enjoyed a thing that was', 'Ortiz enjoyed her first win in Kell', IN_ARTICLE],
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
    ['a report in an article', 'The council opened the bridge in May', IN_ARTICLE],
    ['a plan with a figure in an article', 'The bridge will cost $4 million', IN_ARTICLE],
    ['what could not be done', 'The council could not open the bridge in May', IN_ARTICLE],
    ['a war with a number', 'The bridge was built before World War I', IN_ARTICLE],
    ['a report with quoted words', 'The council closed the bridge and blamed “your cars” for it', IN_ARTICLE],
    ['what somebody says of himself', 'I opened the bridge in May', SAID_IN_ARTICLE],
    ['a report of somebody’s plan', 'Ortiz indicated she would open the bridge', IN_ARTICLE],
    ['a report with a plan in it', 'Ortiz pointed to a crew that will open the bridge', IN_ARTICLE],
    ['a list of ages', '33, 36 and 40 ships came in May', IN_ARTICLE],
    ['a part with a verb', 'the bridge was closed in 2023', OWN_PART],
  ])('not %s: %s', (_, text, where) => {
    expect(isNone(text, where)).toBe(false);
  });
});
