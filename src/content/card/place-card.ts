/**
 * Where the card goes: beside the paragraph where the window has room for it, so that no line is covered; else
 * above the line that the reader points at, since the one below is read next; else below it, with the next line
 * left free. On a narrow window it is a sheet at the edge that the line is further from.
 *
 * Geometry of our own and no library: the card is in the top layer, whose only box is the window, and what makes
 * a place good is the line that a reader reads next, which no library knows.
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
  /** Of the card at its full height. CSS pixels, as everything here. */
  readonly size: { readonly width: number; readonly height: number };
  /** Rectangles of the words, at least one. */
  readonly rects: readonly Box[];
  /** Where the reader points, which decides which of several lines counts. */
  readonly point: Point | null;
  /** Lines of the paragraph that the words are in. */
  readonly column: readonly Box[];
  /** The part of the window that is seen. */
  readonly window: Box;
}

export interface CardPlace extends Point {
  /** How high the card may be. */
  readonly room: number;
}

/** Room between card and words, and between card and window. */
const GAP = 8;
/** Less height than this is no card. */
const LEAST_ROOM = 160;
/** In a window of this width or less the card is a sheet as wide as the window. */
export const SHEET_WIDTH = 480;

/** Finds the card's corner in the window, and how high it may be. */
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
  const above = line.top - GAP - (window.top + GAP);
  // The line below stays free for whoever reads on.
  const free = line.bottom + (line.bottom - line.top) + GAP;
  const below = window.bottom - GAP - free;
  if (above >= size.height || above >= below) {
    const room = Math.max(above, LEAST_ROOM);
    return rounded(across(line.left), Math.max(window.top + GAP, line.top - GAP - Math.min(size.height, room)), room);
  }
  const room = Math.max(below, LEAST_ROOM);
  return rounded(across(line.left), Math.min(free, window.bottom - GAP - Math.min(size.height, room)), room);
}

/** A sheet from below; from above where the line would lie under it. */
function sheet(line: Box, height: number, window: Box): CardPlace {
  const below = window.bottom - line.bottom - GAP;
  const above = line.top - window.top - GAP;
  const isBelow = below >= Math.min(height, Math.max(above, LEAST_ROOM)) || below >= above;
  const room = Math.max(isBelow ? below : above, LEAST_ROOM);
  return rounded(window.left, isBelow ? window.bottom - Math.min(height, room) : window.top, room);
}

/** Where the card is beside the column: on the nearer side that has room for it; null where neither has. */
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

/** Of words on several lines the one that is pointed at, or the first. */
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
