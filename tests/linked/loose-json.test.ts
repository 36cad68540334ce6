import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoosely } from '../../src/linked/loose-json';
import { plainText } from '../../src/linked/plain-text';

/** Whether a value is something else than a text that is JSON itself. */
const isNoJsonInText = (value: unknown): boolean => typeof value !== 'string' || !/^\s*[{[]/.test(value);

describe('JSON as pages carry it', () => {
  const story = { headline: 'Pier opens', pages: 3, isFree: true };
  const cases: [name: string, source: string, values: unknown[]][] = [
    ['clean', '{"headline":"Pier opens","pages":3,"isFree":true}', [story]],
    ['in CDATA behind a comment', '//<![CDATA[\n{"headline":"Pier opens","pages":3,"isFree":true};\n//]]>', [story]],
    ['in CDATA in comments', '/*<![CDATA[*/{"headline":"Pier opens","pages":3,"isFree":true}/*]]>*/', [story]],
    ['a comma too many', '{"headline":"Pier opens","pages":3,"isFree":true,}', [story]],
    ['a comma too many in a list', '[1,2,]', [[1, 2]]],
    ['a line of comment', '{\n// of the pier\n"headline":"Pier opens","pages":3,"isFree":true}', [story]],
    ['marks inside of a string', '{"headline":"The "old" pier","pages":1}', [{ headline: 'The "old" pier', pages: 1 }]],
    ['a line break in a string', '{"headline":"Pier\nopens"}', [{ headline: 'Pier opens' }]],
    ['an apostrophe that is escaped', String.raw`{"headline":"Town\'s pier"}`, [{ headline: "Town's pier" }]],
    ['two objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['escaped as HTML', '{&quot;a&quot;:&quot;b&quot;}', [{ a: 'b' }]],
    ['a byte order mark', '\ufeff{"a":1}', [{ a: 1 }]],
    ['an address with two slashes', '{"url":"https://bay.example/a",}', [{ url: 'https://bay.example/a' }]],
    ['an end that is missing', '{"a":{"b":1', [{ a: { b: 1 } }]],
    ['in single marks', "{'headline':'Pier opens','pages':3,'isFree':true}", [story]],
    ['an apostrophe in single marks', "{'headline':'Town's pier','pages':1}", [{ headline: "Town's pier", pages: 1 }]],
    ['a comma missing at the end of a line', '{"headline":"Pier opens"\n"pages":3,"isFree":true}', [story]],
    ['in a string once more', JSON.stringify(JSON.stringify(story)), [story]],
    ['nothing', '  ', []],
    ['a program', 'window.dataLayer = 3;', []],
  ];
  it.each(cases)('%s', (_, source, values) => {
    expect(JSON.parse(JSON.stringify(parseLoosely(source)))).toEqual(values);
  });

  it('reads what is JSON as the engine does, and throws on nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue().filter(isNoJsonInText), fc.string(), fc.nat(200), (value, noise, at) => {
        const json = JSON.stringify(value);
        expect(parseLoosely(json)).toEqual([JSON.parse(json)]);
        parseLoosely(json.slice(0, at) + noise + json.slice(at));
        parseLoosely(noise);
      }),
    );
  });

  it('gives up a thousand lists in one another', () => {
    expect(() => parseLoosely(`${'['.repeat(100_000)},`)).not.toThrow();
  });
});

describe('text without entities and markup', () => {
  const cases: [stated: string, plain: string][] = [
    ['Anna&#8217;s pier &amp;amp; the wall', 'Anna’s pier & the wall'],
    ['&ldquo;Stone&rdquo; &#x2013; no more', '“Stone” – no more'],
    ['<i>Sea Wind</i> runs  aground', 'Sea Wind runs aground'],
    ['Love <3 and 2 < 3 > 1', 'Love <3 and 2 < 3 > 1'],
    ['Pier<br>opens<br/>late', 'Pier opens late'],
    ['The mayor&#146;s &#147;pier&#148;', 'The mayor’s “pier”'],
    ['R&D; Q&A; AT&T', 'R&D; Q&A; AT&T'],
    ['&#0;&#x110000;', '&#0;&#x110000;'],
  ];
  it.each(cases)('%s', (stated, plain) => expect(plainText(stated)).toBe(plain));
});
