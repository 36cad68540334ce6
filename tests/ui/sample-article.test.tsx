// @vitest-environment node
import { render } from 'preact';
import { expect, it } from 'vitest';
import { readAssets } from '../../scripts/dataset/read-assets';
import { annotate } from '../../src/core/annotate';
import { checkReferences } from '../../src/dataset/check/check-references';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { readElement } from '../../src/page/find/read-element';
import { sampleDetails } from '../../src/ui/welcome/SampleArticle';
import { Welcome } from '../../src/ui/welcome/Welcome';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { page } from '../page/parse';
import english from '../../assets/locales/en.json';

// As the welcome page does it, with the dataset that is shipped.
const document = page('');
// Preact makes its elements with the document of the surroundings.
Object.assign(globalThis, { document });
const t = makeTranslate(messagesIn(english), 'en');
render(<Welcome t={t} optionsUrl="/options.html" canHover />, document.body);
const {
  blocks,
  map: { text },
} = readElement(document.querySelector('.sample')!);
const article = { ...sampleDetails, text, blocks };
const { statements, claims, mentions } = annotate(article, [
  openDataset(compileDataset(checkReferences(readAssets().records).records)),
]);

it('is read from its title to its last words, and nothing else of the page', () => {
  expect(text).toMatch(/^One evening, two figures\s[\s\S]*HAVENBROOK – How many[\s\S]+Ukrainian prime minister\.$/);
});

it('has each of its quotations as a statement, with who said it and how', () => {
  const quotations = [...text.matchAll(/“[^”]+”/g)];
  expect(quotations).toHaveLength(2);
  const found = quotations.map(({ index, 0: words }) => {
    const statement = statements.find(({ spans }) =>
      spans.some(({ start, end }) => start <= index + 1 && end >= index + words.length - 1),
    );
    return [statement?.speaker?.name, statement?.verb !== null, statement?.channel?.type];
  });
  expect(found).toEqual([
    ['Mara Lindqvist', true, 'speech'],
    ['Tom Okoro', true, 'interview'],
  ]);
});

it('has the figure as a claim, with the article’s own caveat and what others estimate', () => {
  const claim = claims.find(({ start, end }) => text.slice(start, end).includes('300 million people'));
  expect(claim?.figures.length).toBeGreaterThan(0);
  expect(claim?.caveat && text.slice(claim.caveat.start, claim.caveat.end)).toContain('unconfirmed');
  expect(claim?.attribution.state).toBe('named-channel');
});

it.each(['Keir Starmer', 'Denys Shmyhal'])('has %s as somebody that the dataset knows', (name) => {
  expect(mentions.find(({ start, end }) => text.slice(start, end) === name)?.entity?.name).toBe(name);
});

it.each(['Mara Lindqvist', 'Tom Okoro'])('has %s, who is invented, as nobody that the dataset knows', (name) => {
  expect(mentions.find(({ start, end }) => text.slice(start, end).includes(name))?.entity ?? null).toBeNull();
});

it.each([
  ['a pointer', true, /Rest the pointer/, /Tap an underlined/],
  ['a finger', false, /Tap an underlined/, /Rest the pointer|Alt/],
] as const)('says how it is tried with %s', (_device, canHover, says, saysNot) => {
  const surroundings = document.createElement('div');
  render(<Welcome t={t} optionsUrl="/options.html" canHover={canHover} />, surroundings);
  const how = surroundings.querySelector('section p')?.textContent;
  expect(how).toMatch(says);
  expect(how).not.toMatch(saysNot);
});
