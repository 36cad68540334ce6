import { describe, expect, it } from 'vitest';
import { termOfWord } from '../../src/wording/terms';
import { nearnessAmong } from '../../src/wording/ranking/nearness';
import { readWording } from '../../src/wording/wording';
import {
  CENTROIDS,
  openWordVectors,
  WORD_VECTORS_HEADER,
  WORD_VECTORS_MAGIC,
} from '../../src/wording/ranking/word-vectors';

const PARTS = 2;
const WIDTH = 2;

/** A file of word vectors in which the first codes of each part stand for the given points. */
function vectorsFile(points: Readonly<Record<string, readonly number[]>>): ArrayBuffer {
  const inOrder = Object.entries(points)
    .map(([word, point]) => ({ term: termOfWord(word), point }))
    .sort((a, b) => a.term - b.term);
  const centroids = new Float32Array(PARTS * CENTROIDS * WIDTH);
  inOrder.forEach(({ point }, code) => {
    for (let part = 0; part < PARTS; part++)
      centroids.set(point.slice(part * WIDTH, (part + 1) * WIDTH), (part * CENTROIDS + code) * WIDTH);
  });
  const parts = [
    Uint32Array.of(WORD_VECTORS_MAGIC, inOrder.length, PARTS, WIDTH),
    Uint32Array.from(inOrder, ({ term }) => term),
    centroids,
    Uint8Array.from(inOrder.flatMap((_, code) => Array<number>(PARTS).fill(code))),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

const file = vectorsFile({
  fracking: [1, 0, 0, 1],
  drilling: [1, 0, 0.25, 1],
  wells: [1, 0.25, 0, 1],
  pension: [0, 1, 1, 0],
  retirement: [0.25, 1, 1, 0],
});

describe('a file of word vectors', () => {
  const vectors = openWordVectors(file);

  it('gives each word its point, times a weight', () => {
    const sum = Float32Array.of(1, 1, 1, 1);
    expect(vectors.add(sum, termOfWord('drilling'), 2)).toBe(true);
    expect([...sum]).toEqual([3, 1, 1.5, 3]);
  });

  it('adds nothing for a word that it does not know', () => {
    const sum = new Float32Array(4);
    expect(vectors.add(sum, termOfWord('harbour'), 2)).toBe(false);
    expect([...sum]).toEqual([0, 0, 0, 0]);
  });

  const damaged = new Uint8Array(file.slice(0));
  damaged[0] = 0;
  it.each([
    ['empty', new ArrayBuffer(0), /no header/],
    ['shorter than a header', file.slice(0, WORD_VECTORS_HEADER * 4 - 1), /no header/],
    ['cut off', file.slice(0, -1), /bytes expected/],
    ['longer than it says', new Uint8Array([...new Uint8Array(file), 0]).buffer, /bytes expected/],
    ['of another kind', damaged.buffer, /none of word vectors/],
  ])('is refused where it is %s, with what to do', (_, bytes, message) => {
    expect(() => openWordVectors(bytes)).toThrow(message);
  });
});

describe('what is near', () => {
  const claims = [
    'Drilling near wells was stopped.',
    'The pension is cut.',
    'Retirement at 60 is back.',
    'The harbour was sold.',
  ];
  const nearnessTo = nearnessAmong(claims.length, (entry) => readWording(claims[entry]!).terms, openWordVectors(file));
  const near = (query: string) => claims.map((_, entry) => nearnessTo(readWording(query).terms)(entry));

  it('is what speaks of the same in other words', () => {
    const [wells, pension, retirement] = near('Ban fracking!');
    expect(wells).toBeGreaterThan(0.8);
    expect(pension).toBe(0);
    expect(retirement).toBe(0);
  });

  it('is nothing of which no word is known', () => {
    expect(near('Ban fracking!')[3]).toBe(0);
    expect(near('Sold the harbour?')).toEqual([0, 0, 0, 0]);
  });
});
