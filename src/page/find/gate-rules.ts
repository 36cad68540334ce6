/** Thresholds of the gate, in UTF-16 units and elements. */

/** A shorter paragraph is a teaser, a label or a notice. */
export const SHORTEST_PROSE = 80;

/** Least running text for a closer look at the page. */
export const LEAST_PROSE = 500;

/** Number of paragraphs looked at. */
export const MOST_PARAGRAPHS = 400;

/** Length of JSON-LD that is looked at in a script; some pages have their whole archive there. */
export const LONGEST_SCRIPT = 500_000;
