import { describe, expect, it } from 'vitest';
import { placeCard, type Box, type PlaceOptions } from '../../src/content/card/place-card';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const desk = box(0, 0, 1280, 900);
const column = [box(300, 100, 680, 600)];
const line = (top: number) => box(400, top, 120, 20);

const cases: [name: string, options: Partial<PlaceOptions>, expected: object][] = [
  ['above the line', { rects: [line(600)] }, { x: 400, y: 292, room: 584 }],
  ['below it, with the next line free, where there is no room above', { rects: [line(100)] }, { x: 400, y: 148 }],
  ['inside the window, however far right the words are', { rects: [box(1200, 600, 60, 20)] }, { x: 892 }],
  [
    'beside the column where there is room',
    { rects: [line(600)], window: box(0, 0, 1600, 900) },
    { x: 996, y: 592, room: 884 },
  ],
  [
    'beside it, at the nearer side',
    { rects: [box(500, 600, 60, 20)], column: [box(500, 100, 680, 600)], window: box(0, 0, 1700, 900) },
    { x: 104 },
  ],
  [
    'above the first line of words on several lines, at the one that is pointed at',
    {
      rects: [box(700, 600, 280, 20), box(300, 620, 90, 20)],
      point: { x: 310, y: 630 },
    },
    { x: 300, y: 292 },
  ],
  [
    'below the last line, where there is no room above',
    {
      rects: [box(700, 100, 280, 20), box(300, 120, 680, 20), box(300, 140, 90, 20)],
      point: { x: 710, y: 110 },
    },
    { x: 700, y: 188 },
  ],
  [
    'at the line that is pointed at, where the words leave no room above or below all of them',
    {
      rects: [box(300, 200, 680, 300), box(300, 500, 680, 20), box(300, 520, 680, 250)],
      point: { x: 310, y: 510 },
    },
    { x: 300, y: 192 },
  ],
  [
    'squeezed where neither side has the height',
    { size: { width: 380, height: 880 }, rects: [line(600)] },
    { room: 584, y: 8 },
  ],
  ['a sheet from below on a phone', { rects: [line(200)], window: box(0, 0, 390, 800) }, { x: 0, y: 500, room: 572 }],
  [
    'a sheet from above where the line would lie under it',
    { rects: [line(700)], window: box(0, 0, 390, 800) },
    { x: 0, y: 0 },
  ],
  [
    'in a window that is enlarged by two fingers',
    { rects: [box(700, 500, 60, 20)], window: box(600, 300, 390, 600) },
    { x: 600 },
  ],
  [
    'a sheet that leaves the line visible in a low window',
    { rects: [line(97)], window: box(0, 0, 427, 267) },
    { y: 125 },
  ],
  ['in a very small window', { rects: [line(30)], window: box(0, 0, 320, 400) }, { x: 0, y: 100 }],
];

describe('placeCard', () => {
  it.each(cases)('%s', (_, options, expected) => {
    const place = placeCard({
      size: { width: 380, height: 300 },
      rects: [line(600)],
      point: null,
      column,
      window: desk,
      ...options,
    });
    expect(place).toMatchObject(expected);
  });
});
