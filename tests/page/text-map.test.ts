import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/page/find/assemble';
import { readBlocks } from '../../src/page/find/read-blocks';
import { offsetAt, piecesOf, spanOfNode, type TextMap } from '../../src/page/text-map';
import { page } from './parse';

function mapOf(body: string): TextMap {
  const { blocks } = readBlocks(page(body).body, { leavesOut: () => false });
  return assemble(blocks.map((block) => ({ block, kind: 'paragraph' }))).map;
}

/** Returns the page's text in a span, cleaned as the builder cleans it. */
function shown(map: TextMap, start: number, end: number): string {
  const text = piecesOf(map, { start, end })
    .map(({ node, start: from, end: to }) => node.data.slice(from, to))
    .join('');
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}

describe('piecesOf', () => {
  it.each([
    ['inside one node', '<p>The old harbour</p>', 'old', ['old']],
    ['over inline elements', '<p>The <b>old <i>har</i></b>bour</p>', 'old harbour', ['old ', 'har', 'bour']],
    ['over a soft hyphen', '<p>har\u00adbour</p>', 'harbour', ['har\u00adbour']],
    ['over a line break', '<p>old<br>harbour</p>', 'old harbour', ['old', 'harbour']],
    ['over white space that was dropped', '<p>old \n  harbour</p>', 'old harbour', ['old \n  harbour']],
    ['over blocks', '<p>old</p><p>harbour</p>', 'old\n\nharbour', ['old', 'harbour']],
  ])('%s', (_, body, words, pieces) => {
    const map = mapOf(body);
    const start = map.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const found = piecesOf(map, { start, end: start + words.length });
    expect(found.map((piece) => piece.node.data.slice(piece.start, piece.end))).toEqual(pieces);
  });

  it('reads entities, which some parsers make nodes of their own', () => {
    const map = mapOf('<p>Lee &amp; Ek</p>');
    expect(map.text).toBe('Lee & Ek');
    expect(shown(map, 0, 8)).toBe('Lee & Ek');
  });

  it('gives nothing for the gap between two blocks', () => {
    expect(piecesOf(mapOf('<p>old</p><p>harbour</p>'), { start: 3, end: 5 })).toEqual([]);
  });
});

describe('offsetAt', () => {
  it('reads a place in dropped white space as the end of what stands before it', () => {
    const map = mapOf('<p>old   harbour</p>');
    const { node } = piecesOf(map, { start: 0, end: 3 })[0]!;
    expect([0, 3, 4, 5, 6, 7].map((offset) => offsetAt(map, node, offset))).toEqual([0, 3, 4, 4, 4, 5]);
  });

  it('knows no node that is not part of the article', () => {
    const map = mapOf('<p>old</p>');
    expect(offsetAt(map, page('<p>old</p>').querySelector('p')!.firstChild!, 0)).toBeNull();
    expect(spanOfNode(map, page('x').body)).toBeNull();
  });
});

const word = fc.constantFrom(
  'harbour',
  'the',
  'old',
  'Ann',
  'é',
  '“',
  'har\u00adbour',
  '50,000',
  'x\u200by',
  '日本',
  '😀',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  '</b> <b>',
  '<br>',
  '</b></p>\n<p><b>',
  '<!-- c -->',
  '</b><i> </i><b>',
  '',
);
const body = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 })
  .map((parts) => `<p><b>${parts.flat().join('')}</b></p>`);

describe('any page', () => {
  it('gives back the text of any span (1,000 pages)', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (html, a, b) => {
        const map = mapOf(html);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const words = (text: string): string => text.replace(/\s+/g, '');
        expect(words(shown(map, start, end))).toBe(words(map.text.slice(start, end)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no double space, and finds each character again in its node (500 pages)', () => {
    fc.assert(
      fc.property(body, (html) => {
        const map = mapOf(html);
        expect(map.text).not.toMatch(/ {2}|[\u00ad\u200b\u00a0\t]|^\s|\s$/);
        for (let at = 0; at < map.text.length; at++) {
          const [piece] = piecesOf(map, { start: at, end: at + 1 });
          if (piece) expect(offsetAt(map, piece.node, piece.start)).toBe(at);
        }
      }),
      { numRuns: 500 },
    );
  });
});
