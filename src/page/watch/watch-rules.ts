/** Timing and limits of the watch over a changing page. */

/** How long a change waits for others to join it (milliseconds). */
export const QUIET = 400;

/** The pause after a reading is at least this many times its duration: a share of 5 %. */
export const PAUSE_FACTOR = 20;

/** Each fruitless reading multiplies the wait for the next, up to a minute (milliseconds). */
export const VAIN_FACTOR = 2;
export const LONGEST_WAIT = 60_000;

/** Number of changes during a reading that are looked at; with more it counts as disturbed. */
export const MOST_CHANGES = 2_000;

/** Number of disturbed readings in a row; the next one counts, with the blocks that are unchanged. */
export const MOST_DISTURBED = 3;

/** Number of nodes of a removed part that are checked singly; with more, the whole article is checked. */
export const MOST_REMOVED = 500;

/** Attributes that show or hide existing parts: "continue reading", folded parts, a class or a style. */
export const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'] as const;

/** A part with less text is a button or an icon (UTF-16 units). */
export const SHORTEST_SHOWN = 40;
