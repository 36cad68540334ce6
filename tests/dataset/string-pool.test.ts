import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolReader, StringPool } from '../../src/dataset/compiled/string-pool';
import { decodeUtf8, encodeUtf8 } from '../../src/dataset/compiled/utf8';

describe('UTF-8', { timeout: 30_000 }, () => {
  it('is what the platform makes of a text, and leads back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encodeUtf8(text);
        expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
        expect(decodeUtf8(bytes)).toBe(text);
      }),
    );
  });

  it('survives a lone surrogate and bytes that are no text', () => {
    expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a\ufffdb');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => typeof decodeUtf8(bytes) === 'string'));
  });
});

describe('StringPool', { timeout: 30_000 }, () => {
  it('gives every string back, long ones too, and stores one once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 40 }), (texts) => {
        const pool = new StringPool();
        const offsets = texts.map((text) => pool.add(text));
        const read = poolReader(Buffer.concat(pool.finish()));
        expect(offsets.map(read)).toEqual(texts);
        expect(new Set(offsets).size).toBe(new Set(texts).size);
      }),
    );
  });

  it('grows beyond its first size, and one string beyond that of a part', () => {
    const pool = new StringPool();
    const texts = [200_000, 30, 900_000, 500_000, 3_000_000, 7].map((length, index) => String(index).repeat(length));
    const offsets = texts.map((text) => pool.add(text));
    expect(pool.finish().length).toBeGreaterThan(2);
    const read = poolReader(Buffer.concat(pool.finish()));
    expect(offsets.map((offset, index) => read(offset) === texts[index])).toEqual(texts.map(() => true));
    expect(pool.add('')).toBe(0);
  });
});
