import { describe, expect, it } from 'vitest';
import { Failure, type FaultCode } from '../../../src/failure/fault';
import { errorInEnglish, inEnglish } from '../../../src/failure/in-english';
import { checkSize } from '../../../src/dataset/import/import-bytes';
import { encode, imported, review, reviews, thrownBy } from './review-feed';

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((character) =>
    character.split('').map((unit) => unit.charCodeAt(0)),
  );
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
};

function faultOf(file: unknown): Failure {
  try {
    imported(file);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('this file was taken');
}

describe('a file that cannot be imported says what is wrong and what to do', () => {
  it.each<[what: string, file: unknown, code: FaultCode, message: RegExp]>([
    ['nothing', '', 'file-empty', /empty.*another/],
    ['only spaces', ' \n ', 'file-empty', /empty/],
    [
      'cut short in a record',
      JSON.stringify(reviews(3), null, 1).slice(0, -150),
      'file-cut-in-record',
      /ends too early, in line \d+.*record 3, which begins in line \d+.*again/,
    ],
    ['cut short between records', '[{}, ', 'file-cut-between', /its list of records was not finished/],
    ['cut short in a member', '{"info": {"id": "a', 'file-cut-in-field', /“info”, which begins in line 1/],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-archive', /zip archive.*Unpack/],
    ['a gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'file-archive', /gzip archive.*Unpack/],
    ['a PDF', '%PDF-1.7', 'file-pdf', /PDF/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'file-picture', /picture/],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0), 'file-not-text', /is not text/],
    ['HTML', '<!doctype html><title>Feed</title>', 'file-web-page', /web page \(HTML\).*feed itself/],
    ['plain text', 'Dear editor', 'file-not-json', /line 1, column 1, “D” cannot be there/],
    ['a bracket of the wrong kind', '[{"a": [1}]', 'file-not-json', /line 1, column 10/],
    ['more after the end', '[] []', 'file-more-after-end', /more after the end/],
    [
      'another encoding',
      Uint8Array.from([...encode('[\n{"a": "caf'), 0xe9, ...encode('"}]')]),
      'file-encoding',
      /not in UTF-8: line 2.*save it as UTF-8/,
    ],
    ['no reviews', { hello: 'world' }, 'file-nothing-of-use', /no ClaimReview/],
    [
      'only refused reviews',
      [review({ datePublished: null })],
      'file-none-taken-field',
      /None of the 1 records.*datePublished/,
    ],
    ['an empty list', [], 'file-nothing-of-use', /no ClaimReview/],
    ['a newer format', { format: 'sidelight-dataset', version: 9, info: {} }, 'file-newer-format', /format 9.*Update/],
    ['another format', { format: 'encyclopaedia', info: {} }, 'file-other-format', /“encyclopaedia”/],
    [
      'a dataset without a name',
      { format: 'sidelight-dataset', version: 1, info: { id: 'a' }, notes: [] },
      'file-without-info',
      /info\.title/,
    ],
    ['brackets without end', '['.repeat(100_000), 'file-not-json', /line 1/],
  ])('%s', (_what, file, code, message) => {
    const error = faultOf(file);
    expect(inEnglish(error.fault)).toMatch(message);
    expect(error.fault.code).toBe(code);
  });

  it('a file of 500 MB', () => {
    expect(errorInEnglish(thrownBy(() => checkSize(500 * 1024 * 1024)))).toMatch(/500 MB, and 256 MB are the most/);
  });
});

describe('a bad record is refused, and the others are taken', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  it.each<[what: string, record: string, reason: RegExp]>([
    ['no JSON', '{"@type": tru}', /not JSON/],
    ['nothing', '', /nothing between two commas/],
    ['__proto__', '{"@type": "ClaimReview", "__proto__": {"claimReviewed": "x"}}', /“__proto__”/],
    ['__proto__ in disguise', '{"@type": "ClaimReview", "\\u005f_proto__": {"claimReviewed": "x"}}', /“__proto__”/],
    ['constructor', '{"constructor": {"prototype": {"polluted": 1}}}', /“(?:constructor|prototype)”/],
    ['very deep', `{"a": ${deep(500)}}`, /inside each other/],
    ['very long', `{"a": "${'x'.repeat(300_000)}"}`, /longer than 256 KB/],
    ['a number', '17', /not a ClaimReview/],
    ['a person', '{"@type": "Person", "name": "Ada Miller"}', /not a ClaimReview/],
  ])('%s', (_what, record, reason) => {
    const { records, report } = imported(
      `[${JSON.stringify(review())},\n${record},\n${JSON.stringify(review({ url: 'https://checks.example/2' }))}]`,
    );
    expect(records.notes).toHaveLength(2);
    expect(report.refusals).toMatchObject([{ line: 2 }]);
    expect(inEnglish(report.refusals[0]!.fault)).toMatch(reason);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('a billion references cost no more than their text', () => {
    const knot = {
      '@id': '#a',
      '@graph': Array.from({ length: 1_000 }, () => ({ '@id': '#a', '@graph': [{ '@id': '#a' }] })),
    };
    expect(imported([knot, review()]).records.notes).toHaveLength(1);
  });

  it('a review that stands twice is taken once', () => {
    const { records, report } = imported([review(), review()]);
    expect(records.notes).toHaveLength(1);
    expect(inEnglish(report.refusals[0]!.fault)).toMatch(/twice/);
  });
});

it.each<[what: string, record: string, near: RegExp]>([
  ['a word', '{"@type": tru}', /tru/],
  ['a word far inside', `{"claimReviewed": "${'long '.repeat(40)}", "url": nowhere, "author": "x"}`, /nowhere/],
  ['an end', '{"@type": "Person", "url": }', /"url": \}/],
])('says near what a record is no JSON: %s', (_what, record, near) => {
  const { report } = imported(`[${JSON.stringify(review())}, ${record}]`);
  const [refusal] = report.refusals;
  expect(refusal?.fault.code).toBe('not-json');
  expect(inEnglish(refusal!.fault)).toMatch(near);
  expect(inEnglish(refusal!.fault)).not.toMatch(/Unexpected|valid JSON/);
});

describe('a file in any Unicode encoding, cut anywhere', () => {
  const text = JSON.stringify([review({ claimReviewed: 'Der Hafen von Bärenstadt 🚢 war ein Jahr geschlossen.' })]);
  it.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8', encode(text)],
    ['UTF-8 with a mark', encode(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(text, true, true)],
    ['UTF-16 BE with a mark', utf16(text, false, true)],
    ['UTF-16 LE', utf16(text, true, false)],
    ['UTF-16 BE', utf16(text, false, false)],
  ])('%s', (_what, bytes) => {
    for (const slice of [64, 65, 67, 1_000]) {
      expect(imported(bytes, slice).records.notes[0]!.claim).toBe(
        'Der Hafen von Bärenstadt 🚢 war ein Jahr geschlossen.',
      );
    }
  });
});
