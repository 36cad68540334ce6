import { describe, expect, it } from 'vitest';
import { noteSchema, sourceSchema } from '../../../src/dataset/schema';
import { errorInEnglish, inEnglish } from '../../../src/failure/in-english';
import { imported, review, thrownBy } from './review-feed';

const only = (fields: Record<string, unknown>) => imported(review(fields)).records;

describe('one review', () => {
  const { records, report } = imported(review());

  it('becomes a note that the schema allows, and its source', () => {
    expect(noteSchema.parse(records.notes[0])).toEqual(records.notes[0]);
    expect(sourceSchema.parse(records.sources[0])).toEqual(records.sources[0]);
    expect(report).toMatchObject({ taken: { notes: 1, sources: 1 }, refused: 0, leftOut: 0 });
  });

  it('keeps the rating in its publisher’s words and examines nothing', () => {
    expect(records.notes[0]).toMatchObject({
      claim: 'The harbour of Belhaven was closed for a year.',
      claimedBy: 'Ada Miller',
      claimedWhen: '2024-05-01',
      evidence: 'not-examined',
      asOf: '2024-05-03',
      ratings: [{ rating: 'Mostly wrong', publisher: 'Checks Example', date: '2024-05-03' }],
    });
    expect(records.sources[0]).toMatchObject({
      publisher: 'Checks Example',
      url: 'https://checks.example/harbour',
      published: '2024-05-03',
    });
  });

  it('has the same id in every edition', () => {
    expect(
      imported([review(), review({ url: 'https://checks.example/other' })]).records.notes.map(({ id }) => id),
    ).toContain(records.notes[0]!.id);
  });
});

describe('wrappings of a review', () => {
  it.each<[what: string, file: unknown, notes: number]>([
    ['single', review(), 1],
    ['list', [review()], 1],
    ['@graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] }, 1],
    [
      'feed',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [review(), review({ url: 'https://checks.example/2' })] }],
      },
      2,
    ],
    [
      'feed item without a list',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review() }] },
      1,
    ],
    ['item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: review() }] }, 1],
    ['page about a review', { '@type': 'WebPage', mainEntity: review() }, 1],
    ['list of graphs', [{ '@graph': [review()] }, [review({ url: 'https://checks.example/3' })]], 2],
    ['several types', review({ '@type': ['Review', 'ClaimReview'] }), 1],
    ['type as an address', review({ '@type': 'http://schema.org/ClaimReview' }), 1],
    ['type as an address of other hosts', review({ '@type': 'https://www.schema.org/ClaimReview/' }), 1],
    ['type without scheme', review({ '@type': '//schema.org/ClaimReview' }), 1],
    ['type in other letters, with a space', review({ '@type': ' claimReview' }), 1],
    ['type without a sign', review({ '@type': undefined, type: 'ClaimReview' }), 1],
    ['a longer type', [review({ '@type': 'ClaimReviewList' })], 0],
    [
      'fields one level deeper',
      { type: 'http://schema.org/ClaimReview', properties: review({ '@type': undefined }) },
      1,
    ],
    ['items of microdata', { items: [{ type: ['https://schema.org/ClaimReview'], properties: review() }] }, 1],
    [
      'data and results of a service',
      { meta: { total: 2 }, data: [review()], results: [review({ url: 'https://checks.example/2' })] },
      2,
    ],
    ['things in data', { data: { reviews: [review()] } }, 1],
  ])('%s', (_what, file, notes) => {
    if (notes === 0) expect(errorInEnglish(thrownBy(() => imported(file)))).toMatch(/is not a ClaimReview/);
    else expect(imported(file).records.notes).toHaveLength(notes);
  });

  it('takes address and date from the feed item where the review has none', () => {
    const { records } = imported({
      dataFeedElement: [
        {
          '@type': 'DataFeedItem',
          url: 'https://checks.example/item',
          dateModified: '2023-02-01',
          item: review({ url: undefined, datePublished: undefined }),
        },
      ],
    });
    expect(records.sources[0]).toMatchObject({ url: 'https://checks.example/item', published: '2023-02-01' });
  });
});

describe('ratings of any scale', () => {
  it.each<[rating: unknown, words: string]>([
    [{ alternateName: 'Four Pinocchios', ratingValue: 1 }, 'Four Pinocchios'],
    [{ alternateName: ['Fehlend', 'Missing'] }, 'Fehlend'],
    [{ alternateName: { '@value': 'Faux', '@language': 'fr' } }, 'Faux'],
    [{ alternateName: '  Half\n true ' }, 'Half true'],
    [{ ratingValue: 2, worstRating: 1, bestRating: 5 }, '2 (from 1 to 5)'],
    [{ ratingValue: '-1', bestRating: '0' }, '-1 (best: 0)'],
    [{ ratingValue: 73, worstRating: '0' }, '73 (worst: 0)'],
    [{ ratingValue: 3.5 }, '3.5'],
    ['Satire', 'Satire'],
    [[{ alternateName: 'Mixture' }], 'Mixture'],
    [{ name: 'Unproven' }, 'Unproven'],
    [{ alternateName: '<script>alert(1)</script>' }, '<script>alert(1)</script>'],
    [{ alternateName: '<strong>Mostly&nbsp;right</strong>' }, 'Mostly right'],
    [{ alternateName: { en: 'Wrong', fr: 'Faux' } }, 'Wrong'],
    [[{ ratingValue: -1 }, { alternateName: 'Mixture' }], 'Mixture'],
    [{ alternateName: 'NaN', ratingValue: 2, worstRating: 1, bestRating: 5 }, '2 (from 1 to 5)'],
    [{ alternateName: '', ratingValue: 2, worstRating: 5, bestRating: 1 }, '2 (from 5 to 1)'],
    [{ ratingExplanation: 'Nobody could show it.' }, 'Nobody could show it.'],
    [
      { ratingExplanation: 'a long story '.repeat(40), ratingValue: 2, worstRating: 1, bestRating: 5 },
      '2 (from 1 to 5)',
    ],
    [{ type: 'http://schema.org/Rating', properties: { alternateName: ['Mixture'] } }, 'Mixture'],
  ])('%j', (reviewRating, words) => {
    expect(only({ reviewRating }).notes[0]!.ratings[0]!.rating).toBe(words);
  });
});

describe('dates of any form', () => {
  it.each<[written: unknown, read: string]>([
    ['2024-05-03T10:11:12+02:00', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['Fri, 3 May 2024 10:00:00 GMT', '2024-05-03'],
    ['03.05.2024', '2024-05-03'],
    ['31/05/2024', '2024-05-31'],
    ['05/31/2024', '2024-05-31'],
    ['03/05/2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    [1714730000, '2024-05-03'],
    ['1714730000000', '2024-05-03'],
    ['spring of 2024', '2024'],
    ['2024-13-45', '2024'],
    [{ '@type': 'Date', '@value': '2024-05-03' }, '2024-05-03'],
    [['2024-05-03'], '2024-05-03'],
    ['2024-5-3', '2024-05-03'],
    ['May 2024', '2024-05'],
    ['Sept. 2024', '2024-09'],
    ['2024-04-31', '2024-04'],
  ])('%j', (datePublished, read) => {
    expect(only({ datePublished }).notes[0]!.asOf).toBe(read);
  });
});

describe('a review that is refused says which field and why', () => {
  it.each<[fields: Record<string, unknown>, field: string, reason: RegExp]>([
    [{ claimReviewed: undefined, itemReviewed: {} }, 'claimReviewed', /missing/],
    [{ claimReviewed: '   ', itemReviewed: {} }, 'claimReviewed', /missing/],
    [{ claimReviewed: 'x'.repeat(2_001) }, 'claimReviewed', /longer than 2,000/],
    [{ claimReviewed: 'It was so.' }, 'claimReviewed', /would match every text/],
    [{ reviewRating: undefined }, 'reviewRating.alternateName', /missing/],
    [{ reviewRating: { ratingValue: {} } }, 'reviewRating.alternateName', /missing/],
    [{ reviewRating: { alternateName: '', ratingValue: 'NaN' } }, 'reviewRating.alternateName', /missing/],
    [{ reviewRating: { ratingValue: 0, worstRating: 1, bestRating: 10 } }, 'reviewRating.ratingValue', /outside/],
    [{ reviewRating: { ratingValue: -1, worstRating: -1, bestRating: -1 } }, 'reviewRating.ratingValue', /scale/],
    [{ reviewRating: { ratingValue: '-1' } }, 'reviewRating.ratingValue', /stands for none/],
    [{ reviewRating: { '@id': '#nowhere' } }, 'reviewRating.alternateName', /missing/],
    [{ datePublished: '1970-01-01T00:00:00Z' }, 'datePublished', /not a date.*1970/],
    [{ datePublished: '0001-01-01' }, 'datePublished', /not a date.*0001/],
    [{ reviewRating: { alternateName: 'x'.repeat(301) } }, 'reviewRating.alternateName', /longer/],
    [{ datePublished: undefined }, 'datePublished', /missing/],
    [{ datePublished: 'yesterday' }, 'datePublished', /not a date.*yesterday/],
    [{ author: undefined, url: undefined }, 'author.name', /missing/],
  ])('%j', (fields, field, reason) => {
    const { report } = imported([review(), review(fields)]);
    const [refusal] = report.refusals;
    expect(refusal?.field).toBe(field);
    expect(inEnglish(refusal!.fault)).toMatch(reason);
    expect(report).toMatchObject({ taken: { notes: 1 }, refused: 1 });
  });
});

describe('what is doubtful is left out, and said', () => {
  it.each<[fields: Record<string, unknown>, field: string, reason: RegExp]>([
    [{ datePublished: '2024-04-31', itemReviewed: {} }, 'datePublished', /does not exist: “2024-04-31”/],
    [{ datePublished: 'soon', dateModified: '2024-05-03' }, 'datePublished', /not a date.*soon/],
    [
      { itemReviewed: { datePublished: '2024-06-01' } },
      'itemReviewed.datePublished',
      /is 2024-06-01, after the review of 2024-05-03/,
    ],
    [{ reviewRating: { ratingExplanation: 'a long story '.repeat(40) } }, 'reviewRating.ratingExplanation', /was cut/],
  ])('%j', (fields, field, reason) => {
    const { records, report } = imported(review(fields));
    expect(report.remarks).toMatchObject([{ field }]);
    expect(inEnglish(report.remarks[0]!.fault)).toMatch(reason);
    expect(records.notes).toHaveLength(1);
  });

  it('a claim of the year of its review is not after it', () => {
    const { records } = imported(review({ itemReviewed: { datePublished: '2024' } }));
    expect(records.notes[0]!.claimedWhen).toBe('2024');
  });
});

describe('links', () => {
  it.each<[url: unknown, read: string]>([
    ['https://checks.example/a b', 'https://checks.example/a%20b'],
    ['//checks.example/a', 'https://checks.example/a'],
    ['https://checks.example/a?b=1&amp;c=2', 'https://checks.example/a?b=1&c=2'],
    [String.raw`https:\/\/checks.example\/a`, 'https://checks.example/a'],
    ['https://checks.example/a,https://checks.example/b', 'https://checks.example/a'],
    ['https://checks.example/a,b', 'https://checks.example/a,b'],
    [['https://checks.example/a'], 'https://checks.example/a'],
    [{ '@id': 'https://checks.example/a' }, 'https://checks.example/a'],
  ])('%j', (url, read) => {
    expect(only({ url }).sources[0]!.url).toBe(read);
  });

  it.each<[url: unknown, reason: RegExp]>([
    [undefined, /missing/],
    ['', /missing/],
    ['javascript:alert(1)', /begins with “javascript:”/],
    ['java\nscript:alert(1)', /begins with “javascript:”|no full/],
    ['  JavaScript:alert(1)', /begins with “javascript:”/],
    ['data:text/html,<script>alert(1)</script>', /begins with “data:”/],
    ['ftp://checks.example/1', /begins with “ftp:”/],
    ['/harbour', /not a full web address/],
    ['https://user:secret@checks.example/', /not a web address/],
    [`https://checks.example/${'x'.repeat(2_000)}`, /longer/],
  ])('%j is left out, and the review stays', (url, reason) => {
    const { records, report } = imported(review({ url }));
    expect(records.sources[0]!.url).toBeNull();
    expect(report.remarks).toMatchObject([{ field: 'url' }]);
    expect(inEnglish(report.remarks[0]!.fault)).toMatch(reason);
  });
});

describe('texts are plain words', () => {
  it.each<[what: string, claimReviewed: unknown, claim: string]>([
    [
      'marks that no one sees',
      'The \u202eharbour\u0000 of Belhaven was closed.',
      'The harbour of Belhaven was closed.',
    ],
    [
      'and the same as entities',
      'The &#8238;harbour&#x0; of Belhaven was closed.',
      'The harbour&#x0; of Belhaven was closed.',
    ],
    ['elements', 'The harbour of <b>Belhaven</b> was closed.', 'The harbour of Belhaven was closed.'],
    [
      'elements that begin a line',
      '<p>The harbour was closed.</p><p>For a year.</p>',
      'The harbour was closed. For a year.',
    ],
    ['entities', 'The &#8220;harbour&#8221; cost &pound;2m &amp;amp; closed', 'The “harbour” cost £2m & closed'],
    [
      'entities of Windows',
      'The mayor&#146;s harbour was closed &#150; twice',
      'The mayor’s harbour was closed – twice',
    ],
    ['what is no element', 'Harbour fees of <3 dollars and 2 < 4', 'Harbour fees of <3 dollars and 2 < 4'],
    [
      'an element that runs',
      '<script>alert(1)</script> closed the harbour',
      '<script>alert(1)</script> closed the harbour',
    ],
    ['a thing with a text', { '@type': 'Claim', text: 'The harbour was closed.' }, 'The harbour was closed.'],
    ['a thing with a name', { name: 'The harbour was closed.' }, 'The harbour was closed.'],
    ['a map by language', { fr: 'Le port était fermé.', en: 'The harbour was closed.' }, 'Le port était fermé.'],
  ])('%s', (_what, claimReviewed, claim) => {
    expect(only({ claimReviewed }).notes[0]!.claim).toBe(claim);
  });

  it.each<[what: string, claimReviewed: unknown, wordings: string[]]>([
    ['a list', ['The harbour was closed.', 'No ship could land.', 'The harbour was closed.'], ['No ship could land.']],
    [
      'languages',
      [
        { '@language': 'de', '@value': 'Der Hafen war zu.' },
        { '@language': 'en', '@value': 'The harbour was closed.' },
      ],
      ['The harbour was closed.'],
    ],
    ['a wording that would match every text', ['The harbour was closed.', 'It was so.'], []],
    ['one text', 'The harbour was closed.', []],
  ])('the further texts of %s are wordings', (_what, claimReviewed, wordings) => {
    expect(only({ claimReviewed }).notes[0]!.wordings).toEqual(wordings);
  });

  it.each<[what: string, itemReviewed: unknown, claimedBy: string | null]>([
    [
      'two items of two people',
      [{ author: { name: 'Ada Miller' } }, { author: { name: 'Ben Holt' } }],
      'Ada Miller, Ben Holt',
    ],
    [
      'a name within a name',
      { author: { '@type': 'Person', name: { '@type': 'Person', name: 'Ada Miller' } } },
      'Ada Miller',
    ],
    ['an empty name', { author: { '@type': 'Person', name: '' } }, null],
    ['no item but an address', ['https://posts.example/1'], null],
  ])('who said it: %s', (_what, itemReviewed, claimedBy) => {
    expect(only({ itemReviewed }).notes[0]!.claimedBy).toBe(claimedBy);
  });
});
