/**
 * Places the card: beside the paragraph if the window has room, so that no line is covered; else above the words,
 * since the line below is read next; else below them, leaving the next line free. Words on so many lines that neither
 * leaves room count as the one line that the reader points at. In a narrow window it is a sheet at the edge that is
 * further from the line.
 *
 * No library: the card is in the top layer, whose only box is the window, and the line that a reader reads next
 * decides, which no library knows.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlaceOptions {
  /** Size of the card at full height. Everything here is in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Rectangles of the words, at least one. */
  readonly rects: readonly Box[];
  /** The point that the reader points at; it decides which of several lines counts. */
  readonly point: Point | null;
  /** Lines of the paragraph that contains the words. */
  readonly column: readonly Box[];
  /** The visible part of the window. */
  readonly window: Box;
}

export interface CardPlace extends Point {
  /** The card's largest height. */
  readonly room: number;
}

/** Distance between card and words, and between card and window. */
const GAP = 8;
/** Smallest useful height of a card; a window lower than two of them gives half of itself. */
const LEAST_ROOM = 160;
/** The height within which a card's first answer is seen. */
const ENOUGH_ROOM = 320;
/** In a window up to this width the card is a sheet as wide as the window. */
export const SHEET_WIDTH = 480;

/** Returns the card's corner in the window and its largest height. */
export function placeCard(options: PlaceOptions): CardPlace {
  const { size, rects, point, column, window } = options;
  const line = lineAt(rects, point);
  if (window.right - window.left <= SHEET_WIDTH) return sheet(line, size.height, window);
  const across = (left: number) => clamp(left, window.left + GAP, window.right - GAP - size.width);
  const beside = columnSide(line, column, size.width, window);
  const whole = window.bottom - window.top - 2 * GAP;
  if (beside !== null) {
    const y = clamp(line.top - GAP, window.top + GAP, window.bottom - GAP - Math.min(size.height, whole));
    return rounded(beside, y, whole);
  }
  const { top, bottom } = spared(rects, line, size.height, window);
  const above = top - GAP - (window.top + GAP);
  // The line below stays free for whoever reads on.
  const free = bottom + (line.bottom - line.top) + GAP;
  const below = window.bottom - GAP - free;
  if (above >= size.height || above >= below) {
    const room = Math.max(above, leastRoom(window));
    return rounded(across(line.left), Math.max(window.top + GAP, top - GAP - Math.min(size.height, room)), room);
  }
  const room = Math.max(below, leastRoom(window));
  return rounded(across(line.left), Math.min(free, window.bottom - GAP - Math.min(size.height, room)), room);
}

/** Returns the edges of the lines that stay visible: all of the words' if that leaves room for the card, else the one that counts. */
function spared(rects: readonly Box[], line: Box, height: number, window: Box): Pick<Box, 'top' | 'bottom'> {
  const top = Math.min(...rects.map((box) => box.top));
  const bottom = Math.max(...rects.map((box) => box.bottom));
  const lineHeight = line.bottom - line.top;
  const room = Math.max(top - window.top, window.bottom - bottom - lineHeight) - 2 * GAP;
  return room >= Math.min(height, ENOUGH_ROOM) ? { top, bottom } : line;
}

/** Places a sheet at the bottom, or at the top if it would cover the line. */
function sheet(line: Box, height: number, window: Box): CardPlace {
  const below = window.bottom - line.bottom - GAP;
  const above = line.top - window.top - GAP;
  const isBelow = below >= Math.min(height, Math.max(above, leastRoom(window))) || below >= above;
  const room = Math.max(isBelow ? below : above, leastRoom(window));
  return rounded(window.left, isBelow ? window.bottom - Math.min(height, room) : window.top, room);
}

/** Returns the card's left edge beside the column, on the nearer side with room; null if neither has room. */
function columnSide(line: Box, column: readonly Box[], width: number, window: Box): number | null {
  const left = Math.min(line.left, ...column.map((box) => box.left));
  const right = Math.max(line.right, ...column.map((box) => box.right));
  const fits = [
    { at: right + 2 * GAP, way: right - line.right },
    { at: left - 2 * GAP - width, way: line.left - left },
  ].filter(({ at }) => at >= window.left + GAP && at + width <= window.right - GAP);
  fits.sort((a, b) => a.way - b.way);
  return fits[0]?.at ?? null;
}

const leastRoom = ({ top, bottom }: Box): number => Math.min(LEAST_ROOM, (bottom - top) / 2);

/** Returns the line that is pointed at, or the first. */
function lineAt(rects: readonly Box[], point: Point | null): Box {
  const under =
    point &&
    rects.find(
      ({ left, right, top, bottom }) => left <= point.x && point.x <= right && top <= point.y && point.y <= bottom,
    );
  return under ?? rects[0]!;
}

function rounded(x: number, y: number, room: number): CardPlace {
  return { x: Math.round(x), y: Math.round(y), room: Math.floor(room) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
