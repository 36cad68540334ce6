/**
 * Which unit stands for which in the other system. What one is in the other comes from `unit-factors.ts` alone.
 *
 * Left out, because a text does not say which it means: gallons, pints and ounces of fluids (US or imperial), tons
 * (short or long), barrels.
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

/** Beside a temperature these say that it is a difference, which is converted in another way. */
export const DIFFERENCE_BEFORE =
  /\b(?:by|rise of|rises? to|increase of|drop of|fall of|warming (?:of|to|by)|limit(?:ed)? (?:of|to)|within|under|below|above|target of|than)\s+(?:about |around |some |nearly |up to |more than |less than |at least |just )*$/i;
export const DIFFERENCE_AFTER =
  /^\s*(?:warmer|cooler|colder|hotter|higher|lower|above|below|more|less|of warming|rise|increase|target|limit|goal|threshold|warming)\b/i;
/** "the 100 metres", "a 5 kilometre race": names of races stay as they are. */
export const NAME_AFTER =
  /^[\s-]*(?:race|run|sprint|hurdles|relay|freestyle|butterfly|breaststroke|backstroke|medley|final|dash|steeplechase|high club|calibre|caliber|lens|gun|guns|rounds?|shells?|mortars?)\b/i;
/** A number in brackets right after: the article gives the other measure itself. */
export const IN_BRACKETS = /^\s*\(\s*(?:about |around |some )?[-\u2212]?\d/;
/** Orders of magnitude; a quotation mark that is not a sign of inches. */
export const NO_MEASURE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b|(?<!\d)["\u201d\u2033]$/i;
