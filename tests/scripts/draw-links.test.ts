import { describe, expect, it } from 'vitest';
import { drawn } from '../../scripts/links/drawn';
import { linksOf } from '../../scripts/links/links-of';

const numbers = Array.from({ length: 100 }, (_, index) => index);

describe('drawn', () => {
  it('draws the same for the same seed, without putting back, in order', () => {
    const found = drawn(numbers, 20, 7);
    expect(found).toEqual(drawn(numbers, 20, 7));
    expect(new Set(found).size).toBe(20);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toEqual(drawn(numbers, 20, 8));
  });
  it('gives all of a shorter list', () => {
    expect(drawn(numbers, 200, 1)).toEqual(numbers);
    expect(drawn([], 5, 1)).toEqual([]);
  });
});

describe('links to read', () => {
  const text = 'Norvia met.\nNorvia left Halden.';
  const name = (start: number, word: string, entity: string | null, reference = 'name') => ({
    start,
    end: start + word.length,
    text: word,
    entity,
    reference,
  });
  it('gives each name of an entity once, where it stands first', () => {
    const names = [
      name(0, 'Norvia', 'norvia'),
      name(12, 'Norvia', 'norvia'),
      name(24, 'Halden', null),
      name(12, 'Norvia left', 'norvia', 'description'),
    ];
    expect(linksOf({ id: 3, text, names }, 1).map(({ article, words }) => [article, words])).toEqual([
      ['3', '[[Norvia]] met. Norvia left Halden.'],
    ]);
  });
  it.each([[null], ['text'], [{ id: 1, text }], [{ id: 1, text, names: [{}] }]])('refuses %j', (row) => {
    expect(() => linksOf(row, 4)).toThrow('Line 4 is not an annotated article');
  });
});
