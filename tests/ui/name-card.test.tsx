import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { Facts } from '../../src/dataset/facts';
import { NameCard } from '../../src/ui/card/NameCard';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeMention, makeReading, spanOf } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
const facts: Facts = { entities: [], notes: [], topics: [], datasets: {}, sources: {} };
const text = 'Ann Lee, a ferry pilot, spoke. “We waited,” Lee said. Bo Ek left.';
const introduction = spanOf(text, 'a ferry pilot');

afterEach(() => render(null, document.body));

const cases: readonly (readonly [about: string, words: string, says: RegExp])[] = [
  ['what the article itself says, before all else', 'Ann Lee', /^No record\. In this article: a ferry pilot$/],
  ['the same at a later mention', 'Lee said', /^No record\. In this article: a ferry pilot$/],
  [
    'that the article says nothing either',
    'Bo Ek',
    /^No record of this name, and this article does not introduce it\.$/,
  ],
];

it.each(cases)('of a name without a record says %s', (_, words, says) => {
  const mentions = [
    makeMention(text, 'Ann Lee', { chain: 0, introduction }),
    makeMention(text, 'Lee said', { chain: 0 }),
    makeMention(text, 'Bo Ek', { chain: 1 }),
  ];
  const reading = makeReading(text, { mentions });
  const mention = mentions.find(({ start }) => start === spanOf(text, words).start)!;
  render(<NameCard reading={reading} mention={mention} facts={facts} t={t} />, document.body);
  const [title, first] = document.querySelectorAll('.head > *');
  expect(title?.tagName).toBe('H2');
  expect(first?.textContent).toMatch(says);
  // Once is enough.
  expect(document.querySelector('[data-part="introduction"]')).toBeNull();
});
