/** How patient the watch over a changing page is. */

/** Milliseconds that a change waits for others to join it. */
export const QUIET = 400;

/** A reading is followed by a pause of at least this many times its own length: a share of 5 %. */
export const PAUSE_FACTOR = 20;

/** Each reading in vain makes the wait for the next this much longer, up to a minute (milliseconds). */
export const VAIN_FACTOR = 2;
export const LONGEST_WAIT = 60_000;

/** Changes during one reading that are looked at; with more of them it counts as disturbed. */
export const MOST_CHANGES = 2_000;

/** Readings in a row that a busy page may disturb; the next one counts, with the blocks that still hold. */
export const MOST_DISTURBED = 3;

/** Nodes of one removed part that are looked at one by one; with more of them the whole article is. */
export const MOST_REMOVED = 500;

/** Attributes that show or hide what was in the page before: "continue reading", folded parts, a class or a style. */
export const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'] as const;

/** A part that holds less text than this is a button or an icon. Characters. */
export const SHORTEST_SHOWN = 40;
