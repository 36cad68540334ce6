/** Thresholds of the gate, in characters and elements. */

/** A shorter paragraph is a teaser, a label, a notice. */
export const SHORTEST_PROSE = 80;

/** Running text that a page must have before it is looked at closely. */
export const LEAST_PROSE = 500;

/** Paragraphs looked at. */
export const MOST_PARAGRAPHS = 400;

/** Characters of a script of JSON-LD that are looked at: some pages put their whole archive there. */
export const LONGEST_SCRIPT = 500_000;
