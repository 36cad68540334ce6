/** Whose word it is on the cards of statement and claim: somebody who tells what they said themselves is named once. */
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { CardBody } from '../../src/ui/card/CardBody';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeClaim, makeMention, makeReading, makeStatement, spanOf } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
const text = 'Lena Berg says she urged the port to close its gate. Otto Brand was there.';
const speaker = (words: string, mention: number) => ({
  ...spanOf(text, words),
  mention,
  entity: null,
  name: words,
  kind: 'person' as const,
  reason: null,
  possible: [],
});
const facts = { entities: [], notes: [], topics: [], datasets: {}, sources: {} };

afterEach(() => render(null, document.body));

it.each([
  ['somebody else', 1, ['Speaker', 'Verb', 'as told by', 'Verb', 'Channel', 'Told by'], ['Lena Berg', 'Otto Brand']],
  ['the speaker', 0, ['Speaker', 'Verb', 'Verb', 'Channel', 'Told by'], ['Lena Berg']],
])('of words that %s tells', (_, teller, labels, names) => {
  const reading = makeReading(text, {
    mentions: [makeMention(text, 'Lena Berg', { chain: 0 }), makeMention(text, 'Otto Brand', { chain: 1 })],
    statements: [
      makeStatement(text, 'the port to close its gate', {
        cue: spanOf(text, 'urged'),
        speaker: speaker('Lena Berg', 0),
        within: 1,
      }),
      makeStatement(text, 'she urged the port to close its gate', {
        cue: spanOf(text, 'says'),
        speaker: speaker(teller ? 'Otto Brand' : 'Lena Berg', teller),
      }),
    ],
    claims: [makeClaim(text, 'the port to close its gate', { attribution: { state: 'named', statement: 0 } })],
  });
  const words = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  render(<CardBody reading={reading} selected={{ kind: 'statement', index: 0 }} facts={facts} t={t} />, document.body);
  expect(words('.chain-label')).toEqual(labels);
  render(<CardBody reading={reading} selected={{ kind: 'claim', index: 0 }} facts={facts} t={t} />, document.body);
  expect(words('.whose .open-name')).toEqual(names);
});
