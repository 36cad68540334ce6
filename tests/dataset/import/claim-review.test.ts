import { describe, expect, it } from 'vitest';
import { noteSchema, sourceSchema } from '../../../src/dataset/schema';
import { imported, review } from './review-feed';

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
  ])('%s', (_what, file, notes) => {
    expect(imported(file).records.notes).toHaveLength(notes);
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
    [{ reviewRating: { alternateName: 'x'.repeat(301) } }, 'reviewRating.alternateName', /longer/],
    [{ datePublished: undefined }, 'datePublished', /missing/],
    [{ datePublished: 'yesterday' }, 'datePublished', /no date.*yesterday/],
    [{ author: undefined, url: undefined }, 'author.name', /missing/],
  ])('%j', (fields, field, reason) => {
    const { report } = imported([review(), review(fields)]);
    const [refusal] = report.refusals;
    expect(refusal?.field).toBe(field);
    expect(refusal?.reason).toMatch(reason);
    expect(report).toMatchObject({ taken: { notes: 1 }, refused: 1 });
  });
});

describe('links', () => {
  it.each<[url: unknown, reason: RegExp]>([
    [undefined, /missing/],
    ['', /missing/],
    ['javascript:alert(1)', /begins with "javascript:"/],
    ['java\nscript:alert(1)', /begins with "javascript:"|no full/],
    ['  JavaScript:alert(1)', /begins with "javascript:"/],
    ['data:text/html,<script>alert(1)</script>', /begins with "data:"/],
    ['ftp://checks.example/1', /begins with "ftp:"/],
    ['/harbour', /no full web address/],
    ['https://user:secret@checks.example/', /no web address/],
    [`https://checks.example/${'x'.repeat(2_000)}`, /longer/],
  ])('%j is left out, and the review stays', (url, reason) => {
    const { records, report } = imported(review({ url }));
    expect(records.sources[0]!.url).toBeNull();
    expect(report.remarks).toMatchObject([{ field: 'url' }]);
    expect(report.remarks[0]!.reason).toMatch(reason);
  });
});

describe('marks that no one sees', () => {
  it('are left out of texts, and markup stays text', () => {
    const [note] = only({ claimReviewed: 'The \u202eharbour\u0000 of <b>Belhaven</b> was closed.' }).notes;
    expect(note!.claim).toBe('The harbour of <b>Belhaven</b> was closed.');
  });
});
