/**
 * Pairs of units in the two systems. Their factors are in `unit-factors.ts`.
 *
 * Left out, because texts do not say which they mean: gallons, pints and ounces of fluids (US or imperial), tons (short
 * or long), barrels.
 */
export const toMetric: Readonly<Record<string, string>> = {
  inch: 'centimetre',
  foot: 'metre',
  yard: 'metre',
  mile: 'kilometre',
  'square inch': 'square centimetre',
  'square foot': 'square metre',
  'square yard': 'square metre',
  'square mile': 'square kilometre',
  acre: 'hectare',
  pound: 'kilogram',
  stone: 'kilogram',
  'mile per hour': 'kilometre per hour',
  '°F': '°C',
};

export const toImperial: Readonly<Record<string, string>> = {
  centimetre: 'inch',
  metre: 'foot',
  kilometre: 'mile',
  'square metre': 'square foot',
  'square kilometre': 'square mile',
  hectare: 'acre',
  kilogram: 'pound',
  'kilometre per hour': 'mile per hour',
  '°C': '°F',
};

/** Words beside a temperature that make it a difference, which is converted differently. */
export const DIFFERENCE_BEFORE =
  /\b(?:by|rise of|rises? to|increase of|drop of|fall of|warming (?:of|to|by)|limit(?:ed)? (?:of|to)|within|under|below|above|target of|than)\s+(?:about |around |some |nearly |up to |more than |less than |at least |just )*$/i;
export const DIFFERENCE_AFTER =
  /^\s*(?:warmer|cooler|colder|hotter|higher|lower|above|below|more|less|of warming|rise|increase|target|limit|goal|threshold|warming)\b/i;
/** Names of races are not converted: "the 100 metres", "a 5 kilometre race". */
export const NAME_AFTER =
  /^[\s-]*(?:race|run|sprint|hurdles|relay|freestyle|butterfly|breaststroke|backstroke|medley|final|dash|steeplechase|high club|calibre|caliber|lens|gun|guns|rounds?|shells?|mortars?)\b/i;
/** A number in brackets right after: the article itself gives the other measure. */
export const IN_BRACKETS = /^\s*\(\s*(?:about |around |some )?[-\u2212]?\d/;
/** Not a measure: orders of magnitude; a quotation mark that is not the sign of inches. */
export const NO_MEASURE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b|(?<!\d)["\u201d\u2033]$/i;
