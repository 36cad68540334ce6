import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { EntityFacts, Facts, RoleOnDay } from '../../src/dataset/facts';
import { roleSchema } from '../../src/dataset/schema';
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

const roleOf = (title: string, start: string, end: string | null): RoleOnDay => ({
  role: roleSchema.parse({ title, start, end, asOf: '2025-02-01', source: 'register' }),
  held: 'yes',
  ofName: null,
});
const mayor = roleOf('Mayor', '2020', '2024');
const pilot = roleOf('Pilot', '2010', '2019');
const known: EntityFacts = {
  dataset: 'a',
  id: 'ann-lee',
  type: 'person',
  kind: null,
  name: 'Ann Lee',
  description: null,
  country: null,
  born: null,
  wikidata: null,
  source: 'register',
  tier: 'reviewed',
  origins: [],
  then: [],
  now: [],
  former: [],
  before: null,
  hasRoles: true,
};

const shownOf = (part: Partial<EntityFacts>) => {
  const mention = makeMention(text, 'Ann Lee', {
    entity: { dataset: 'a', id: 'ann-lee', name: 'Ann Lee', wikidata: null },
  });
  const reading = makeReading(text, { mentions: [mention] });
  const card = (
    <NameCard reading={reading} mention={mention} facts={{ ...facts, entities: [{ ...known, ...part }] }} t={t} />
  );
  render(card, document.body);
};

it.each<[about: string, part: Partial<EntityFacts>, shown: readonly string[]]>([
  ['of that day once, if it is also the last one', { then: [mayor], former: [mayor] }, ['Mayor']],
  ['of that day, and another last one', { then: [pilot], former: [mayor] }, ['Pilot', 'Mayor']],
  ['of that day and of now once, if they are the same', { then: [mayor], now: [mayor] }, ['Mayor']],
  ['before that day once, if it is also the last one', { before: pilot, former: [pilot] }, ['Pilot']],
])('names the role %s', (_, part, shown) => {
  shownOf(part);
  expect([...document.querySelectorAll('.role-title')].map(({ textContent }) => textContent)).toEqual(shown);
});

it.each([
  ['person', /nothing of offices/],
  ['organisation', /^From tables of names, not reviewed one by one\.$/],
] as const)('says of a line from tables of names that it is not reviewed: %s', (type, says) => {
  shownOf({ type, tier: 'wide', hasRoles: false });
  expect(document.querySelector('.tier')?.textContent).toMatch(says);
});
