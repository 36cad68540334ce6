import { expect, it } from 'vitest';
import { readingKey } from '../../src/changes/reading-key';

const page = 'https://news.example/town/bridge?id=7';

const same: readonly [what: string, address: string][] = [
  ['where a reader came from', `${page}&utm_source=letter&fbclid=x`],
  ['a place in the page', `${page}#comments`],
  ['a slash at the end', 'https://news.example/town/bridge/?id=7'],
  ['no encryption', 'http://news.example/town/bridge?id=7'],
];
it.each(same)('is the same with %s', (_, address) => expect(readingKey(address)).toBe(readingKey(page)));

const others: readonly [what: string, address: string][] = [
  ['another path', 'https://news.example/town/ferry?id=7'],
  ['another number', 'https://news.example/town/bridge?id=8'],
  ['another host', 'https://other.example/town/bridge?id=7'],
  ['a route in the fragment', `${page}#/live`],
];
it.each(others)('differs with %s', (_, address) => {
  expect(readingKey(address)).not.toBe(readingKey(page));
  expect(readingKey(address)).toMatch(/^[0-9a-z]+-[0-9a-z]+$/);
});

it('does not depend on the order of a query', () =>
  expect(readingKey('https://news.example/?b=2&a=1')).toBe(readingKey('https://news.example/?a=1&b=2')));

it.each(['about:blank', 'data:text/html,x', 'not an address', 'https://', ''])('is null for "%s"', (address) =>
  expect(readingKey(address)).toBeNull(),
);
