import { describe, expect, it } from 'vitest';
import { search } from '../../../src/core/search/search';
import { searchLimits } from '../../../src/core/search/search-limits';
import { fakeDataset } from '../names/fake-dataset';
import { searchDataset } from './search-dataset';

const find = (typed: string) => search(typed, [searchDataset]);
const names = (typed: string) => find(typed).annotations.mentions.map(({ entity }) => entity!.id);
const claims = (typed: string) =>
  find(typed).annotations.claims.map(({ notes, figures }) => notes[0]?.id ?? figures[0]!.topic);

describe('names', () => {
  it.each<[typed: string, ids: readonly string[]]>([
    // Names in which the words are not the first come last.
    ['angel', ['angela-merk', 'angela-merkel', 'mel-angell']],
    ['merkel', ['angela-merkel']],
    ['Merkel Angela', ['angela-merkel']],
    ['ang mer', ['angela-merk', 'angela-merkel']],
    // The name itself comes before one that begins with it, however well known.
    ['angela merk', ['angela-merk', 'angela-merkel']],
    ['ANGELA  merkel ', ['angela-merkel']],
    ['obrien', ['sean-obrien']],
    ["o'brien", ['sean-obrien']],
    ['sean o’b', ['sean-obrien']],
    ['perez nunez', ['jose-perez']],
    ['Núñ', ['jose-perez']],
    ['коваленко', ['olena-kovalenko']],
    ['jd lanter', ['jd-lanter']],
    ['j.d. lan', ['jd-lanter']],
    // Another name, whatever its capitals.
    ['unt', ['union-of-norland-towns']],
    // Where no name has all words, those that some of the words name.
    ['angela merkel vaccines', ['angela-merkel']],
  ])('finds for "%s"', (typed, ids) => expect(names(typed)).toEqual(ids));

  it.each(['', '   ', '…', '<b>', 'erkel', 'ngela', 'angelamerkel', 'zz'])('finds none for "%s"', (typed) =>
    expect(names(typed)).toEqual([]),
  );
});

describe('notes and figures', () => {
  it.each<[typed: string, ids: readonly string[]]>([
    ['microchips in vaccines', ['vaccine-chips']],
    ['measles vaccine', ['vaccine-chips']],
    // The last word may be the beginning of one.
    ['whal', ['wind-whales']],
    ['wind turb', ['wind-whales']],
    ['350 million', ['bridge-cost']],
    ['displaced', ['norland-homeless']],
    ['norland homes', ['norland-homeless']],
    ['42,000 people', ['norland-homeless']],
  ])('finds for "%s"', (typed, ids) => expect(claims(typed)).toEqual(ids));

  it.each(['', 'the', 'of the', 'wh', 'hale', 'measles outbreak closes schools in the north', '43,000 people'])(
    'finds none for "%s"',
    (typed) => expect(claims(typed)).toEqual([]),
  );

  it('says of a note whose it is and from when, of a figure how many estimates there are', () => {
    expect(find('microchips').claims).toEqual([
      { kind: 'note', evidence: 'contradicted', claimedBy: 'a radio host', asOf: '2026-01-01' },
    ]);
    expect(find('displaced').claims).toEqual([{ kind: 'figure', estimates: 2, newest: '2025-06' }]);
  });
});

it('puts what it finds into an article of its own, each at its words', () => {
  const { article, annotations } = find('norland');
  const { mentions, claims: figures } = annotations;
  expect([...mentions, ...figures].map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'Norland',
    'Union of Norland Towns',
    'People driven from their homes in Norland',
  ]);
  expect(article.blocks).toHaveLength(3);
});

describe('bad input', () => {
  it.each<[name: string, typed: string]>([
    ['10,000 characters', 'angela merkel '.repeat(800)],
    ['10,000 letters in one word', 'a'.repeat(10_000)],
    ['halves of characters', '\ud800angela\udc00'],
    ['marks that patterns are made of', '.*+?^${}()|[]\\'],
    ['nothing but accents', '\u0301\u0301'],
  ])('is answered: %s', (_, typed) => {
    const { annotations } = find(typed);
    expect(annotations.mentions.length).toBeLessThanOrEqual(searchLimits.names);
    expect(annotations.claims.length).toBeLessThanOrEqual(searchLimits.notes + searchLimits.topics);
  });
  it('gives no more than a list shows, the best known first', () => {
    const people = Array.from({ length: 50 }, (_, at) => ({
      id: `anna-${at}`,
      type: 'person' as const,
      name: `Anna Lee ${at}`,
      prominence: (at * 7) % 50,
    }));
    const found = search('ann', [fakeDataset(people)]).annotations.mentions.map(({ entity }) => entity!.id);
    const best = [...people].sort((a, b) => b.prominence - a.prominence).slice(0, searchLimits.names);
    expect(found).toEqual(best.map(({ id }) => id));
  });
});
