import { describe, expect, it } from 'vitest';
import { errorInEnglish } from '../../../src/failure/in-english';
import { encode, imported, review, reviews, thrownBy } from './review-feed';

const json = (value: unknown) => JSON.stringify(value);
const claims = (file: unknown, slice?: number) => imported(file, slice).records.notes.map(({ claim }) => claim);
const closed = 'The harbour of Belhaven was closed for a year.';

describe('a file that is not quite JSON', () => {
  it.each<[what: string, file: string]>([
    ['a comma too many in a list', `[${json(review())},]`],
    ['a comma too many in a review', `[${json(review()).replace(/\}$/, ',}')}]`],
    ['NaN', `[${json(review({ reviewRating: { alternateName: 'Wrong', ratingValue: 0 } })).replace(':0}', ':NaN}')}]`],
    ['a line break in a text', json(review()).replace('harbour of', 'harbour\nof')],
    ['a tab in a text', json([review()]).replace('harbour of', 'harbour\tof')],
    ['CDATA behind a comment', `//<![CDATA[\n${json(review())}\n//]]>`],
    ['CDATA', `<![CDATA[${json(review())}]]>`],
    ['a comment of HTML', `<!--\n${json(review())}\n-->`],
    ['a semicolon at the end', `${json(review())};`],
    ['a byte order mark', `\ufeff${json([review()])}`],
    ['escaped as HTML', json(review()).replaceAll('"', '&quot;')],
  ])('%s', (_what, file) => {
    expect(claims(file)).toEqual([closed]);
  });

  it.each<[what: string, claim: string]>([
    ['quotation marks', 'The "harbour" of Belhaven was closed'],
    ['quotation marks around a comma', 'The "harbour, pier and quay" of Belhaven was closed'],
  ])('%s in a text that are not escaped', (_what, claim) => {
    expect(claims(json(review({ claimReviewed: claim })).replaceAll(String.raw`\"`, '"'))).toEqual([claim]);
  });

  it.each<[what: string, file: string, message: RegExp]>([
    ['a web page with a review in it', `<!doctype html><script>${json(review())}</script>`, /web page/],
    ['a comment of HTML without a review', '<!-- nothing -->', /web page/],
    ['a program', `var review = 3;`, /not JSON: in line 1, column 1/],
    ['a review that is cut short', json(reviews(2)).slice(0, -40), /ends too early/],
    [
      'a Sidelight dataset with a comma too many',
      '{"format": "sidelight-dataset", "info": {"id": "a",}}',
      /“info” cannot be read/,
    ],
  ])('%s is refused as before', (_what, file, message) => {
    expect(errorInEnglish(thrownBy(() => imported(file)))).toMatch(message);
  });

  it('is not read loosely where it is large', () => {
    expect(errorInEnglish(thrownBy(() => imported(`/* a feed */ ${json(reviews(1_000))}`)))).toMatch(
      /not JSON: in line 1/,
    );
  });

  it('may not use names that mean something to JavaScript', () => {
    const bad = '{"@type": "ClaimReview", "__proto__": {"polluted": 1}, "claimReviewed": NaN,}';
    const { report } = imported(`[${json(review())}, ${bad}]`);
    expect(report.refusals).toMatchObject([{ fault: { code: 'forbidden-name', values: ['__proto__'] } }]);
    expect(errorInEnglish(thrownBy(() => imported(`/**/${bad}`)))).toMatch(/not JSON/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('keeps a record of a Sidelight dataset strict', () => {
    const info = { id: 'a', title: 'A', edition: '2026-01-01', publisher: 'P' };
    const file = `{"info": ${json(info)}, "notes": [{"id": "one",}], "claimReviews": [${json(review())}]}`;
    expect(imported(file).report.refusals).toMatchObject([
      { record: { code: 'item', values: ['notes', 1] }, fault: { code: 'not-json' } },
    ]);
  });
});

describe('JSON Lines', () => {
  const lines = (values: readonly unknown[], end = '\n') => values.map(json).join('\n') + end;
  it.each<[what: string, file: string]>([
    ['with a line break at the end', lines(reviews(3))],
    ['without', lines(reviews(3), '')],
    ['with empty lines', lines(reviews(3)).replaceAll('\n', '\r\n\r\n')],
  ])('%s, cut anywhere', (_what, file) => {
    for (const slice of [64, 65, 1_000, 1_000_000])
      expect(claims(encode(file), slice)).toEqual(reviews(3).map(({ claimReviewed }) => claimReviewed));
  });

  it('says in which line a record is that was refused', () => {
    const [one, two, three] = reviews(3);
    const { report } = imported(lines([one, { ...two, datePublished: null }, { '@type': 'Person' }, three]));
    expect(report.taken['notes']).toBe(2);
    expect(report.refusals).toMatchObject([
      { line: 2, field: 'datePublished' },
      { line: 3, field: '@type', record: { code: 'record', values: [3] } },
    ]);
  });

  it('a line that is not quite JSON is read loosely, and one that is none is refused', () => {
    const file = `${json(review())}\n{"a": tru}\n${json(review({ url: 'https://checks.example/2' })).replace('{', '{,')}\n`;
    const { report } = imported(file);
    expect(report.taken['notes']).toBe(2);
    expect(report.refusals).toMatchObject([{ line: 2, fault: { code: 'not-json' } }]);
  });

  it('a first line that is no review is refused as such', () => {
    const { report } = imported(lines([{ total: 2 }, review()]));
    expect(report.refusals).toMatchObject([{ line: 1, field: '@type' }]);
  });

  it('a list after a list is no JSON Lines', () => {
    expect(errorInEnglish(thrownBy(() => imported('[]\n[]')))).toMatch(/more after the end/);
  });
});

describe('things by reference', () => {
  const organisation = { '@type': 'Organization', '@id': '#org', name: 'Checks by reference' };
  const rating = { '@type': 'Rating', '@id': '#rating', alternateName: 'Half right' };
  const person = { '@type': 'Person', '@id': '#ada', name: 'Ada Miller' };
  const item = { '@type': 'Claim', '@id': '#claim', author: { '@id': '#ada' }, datePublished: '2024-05-01' };
  const referring = review({
    author: { '@id': '#org' },
    reviewRating: { '@id': '#rating' },
    itemReviewed: { '@id': '#claim' },
  });
  const read = {
    claimedBy: 'Ada Miller',
    claimedWhen: '2024-05-01',
    ratings: [{ rating: 'Half right', publisher: 'Checks by reference' }],
  };

  it.each<[what: string, file: unknown]>([
    ['before the review', { '@graph': [organisation, rating, person, item, referring] }],
    ['after the review', { '@graph': [referring, organisation, rating, person, item] }],
    ['in a list', [referring, organisation, rating, person, item]],
    ['in the same item of a feed', { dataFeedElement: [{ item: [referring, organisation, rating, person, item] }] }],
    [
      'within another thing',
      { '@graph': [{ '@type': 'WebSite', publisher: organisation, about: [rating, person, item] }, referring] },
    ],
  ])('%s', (_what, file) => {
    for (const slice of [64, 1_000_000]) {
      const { records, report } = imported(file, slice);
      expect(records.notes).toMatchObject([read]);
      expect(report.refused).toBe(0);
    }
  });

  it('that are nowhere leave the field empty', () => {
    const { records } = imported({ '@graph': [review({ author: { '@id': '#nobody' } })] });
    expect(records.notes[0]!.ratings[0]!.publisher).toBe('checks.example');
    expect(errorInEnglish(thrownBy(() => imported({ '@graph': [referring] })))).toMatch(/reviewRating.alternateName/);
  });

  it('that refer to each other are read once', () => {
    const one = { '@id': '#one', name: { '@id': '#two' } };
    const two = { '@id': '#two', author: { '@id': '#one' } };
    const { records } = imported([review({ author: { '@id': '#one' }, itemReviewed: { '@id': '#two' } }), one, two]);
    expect(records.notes).toMatchObject([{ claimedBy: null, ratings: [{ publisher: 'checks.example' }] }]);
  });

  it('are found for a bounded number of reviews', () => {
    const many = reviews(3_000).map((each) => ({ ...each, author: { '@id': '#org' } }));
    const { report, records } = imported({ '@graph': [...many, organisation] });
    expect(report.taken['notes']).toBe(3_000);
    const named = records.notes.filter(({ ratings }) => ratings[0]!.publisher === 'Checks by reference');
    expect(named.length).toBeGreaterThan(1_000);
  });
});

describe('an answer of the fact-check search', () => {
  const found = {
    publisher: { name: 'Checks', site: 'checks.example' },
    url: 'https://checks.example/1',
    title: 'The harbour',
    reviewDate: '2024-05-03T00:00:00Z',
    textualRating: 'Wrong',
  };
  const claim = { text: closed, claimant: 'Ada Miller', claimDate: '2024-05-01T00:00:00Z' };

  it('gives a note for each review of a claim', () => {
    const other = {
      ...found,
      publisher: { site: 'gazette.example' },
      url: 'https://gazette.example/1',
      textualRating: 'True',
    };
    const { records } = imported({ claims: [{ ...claim, claimReview: [found, other] }], nextPageToken: 'x' });
    expect(records.notes).toMatchObject([
      {
        claim: closed,
        claimedBy: 'Ada Miller',
        claimedWhen: '2024-05-01',
        asOf: '2024-05-03',
        ratings: [{ rating: 'Wrong', publisher: 'Checks' }],
      },
      { ratings: [{ rating: 'True', publisher: 'gazette.example' }] },
    ]);
    expect(records.sources[0]).toMatchObject({ title: 'The harbour', url: 'https://checks.example/1' });
  });

  it.each<[what: string, file: unknown, message: RegExp]>([
    [
      'without a rating',
      { claims: [{ ...claim, claimReview: [{ ...found, textualRating: '' }] }] },
      /reviewRating.alternateName: is missing/,
    ],
    ['without reviews', { claims: [{ ...claim, claimReview: [] }] }, /no ClaimReview/],
    ['of something else', { claims: [{ text: closed, amount: 3 }] }, /no ClaimReview/],
  ])('%s gives none', (_what, file, message) => {
    expect(errorInEnglish(thrownBy(() => imported(file)))).toMatch(message);
  });
});
