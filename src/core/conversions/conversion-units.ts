/**
 * Pairs of units in the two systems. Their factors are in `unit-factors.ts`.
 *
 * Left out, because texts do not say which they mean: pints and ounces of fluids (US or imperial), tons (short or long),
 * barrels; gallons outside articles on the United States or the United Kingdom.
 */
import { pattern } from '../../text/pattern';

export const toMetric: Readonly<Record<string, string>> = {
  inch: 'centimetre',
  'nautical mile': 'kilometre',
  knot: 'kilometre per hour',
  ounce: 'gram',
  gallon: 'litre',
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
  millimetre: 'inch',
  centimetre: 'inch',
  gram: 'ounce',
  litre: 'gallon',
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
export const DIFFERENCE_BEFORE = pattern(
  String.raw`\b(?:by|rise of|rises? to|(?:down|up|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|los(?:e|es|ing)|lost|drop(?:s|ped|
      ping)?|fell|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|another|extra)|increase of|drop of|fall of|warming (?:of|
      to|by)|limit(?:ed)? (?:of|to)|within|under|below|above|target of|than)\s+(?:about |around |some |nearly |up to |
      more than |less than |at least |just )*$`,
  'i',
);
export const DIFFERENCE_AFTER = pattern(
  String.raw`^\s*(?:warmer|cooler|colder|hotter|higher|lower|above|below|more|less|of (?:warming|warmth|cooling|comfort|
      difference)|rise|increase|target|limit|goal|threshold|warming)\b`,
  'i',
);
/** Names of races are not converted: "the 100 metres", "a 5 kilometre race". */
export const NAME_AFTER = pattern(
  String.raw`^[\s-]*(?:race|run|sprint|hurdles|relay|freestyle|butterfly|breaststroke|backstroke|medley|final|dash|
      steeplechase|high club|calibre|caliber|lens|gun|guns|rounds?|shells?|mortars?)\b`,
  'i',
);
/** A number in brackets right after: the article itself gives the other measure. */
export const IN_BRACKETS = /^\s*\(\s*(?:about |around |some )?[-\u2212]?\d/;
/** Not a measure: orders of magnitude; a quotation mark that is not the sign of inches. */
export const NO_MEASURE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b|(?<!\d)["\u201d\u2033]$/i;

/** Litres of a gallon by the country that an article is about. */
export const gallons: Readonly<Record<string, number>> = { 'united-states': 3.785_411_784, 'united-kingdom': 4.546_09 };
/** Ounces are weights, not fluids, in sentences that say so. */
export const WEIGHED = pattern(
  String.raw`\b(?:weigh\w*|weights?|heav(?:y|ier|iest)|light(?:er|est|weight)?|gold|silver|cocaine|marijuana|cannabis|heroin|
      meat|steak|beef|cheese|flour|butter|sugar|pounds?|baby|newborn)\b`,
  'i',
);
/** Fluids, gold and silver have ounces of their own. */
export const OTHER_OUNCE = /\b(?:fluid|fl|troy|gold|silver|platinum|palladium|bullion)\b/i;
/** The smaller unit that may follow a larger one: "5 feet 10 inches", "2 pounds, 9 ounces". */
export const smaller: Readonly<Record<string, string>> = { foot: 'inch', pound: 'ounce', mile: 'yard' };
/** The unit for both together. */
export const together: Readonly<Record<string, string>> = {
  foot: 'centimetre',
  pound: 'kilogram',
  mile: 'kilometre',
};
export const BETWEEN_TOGETHER = /^(?:,? and|,)? ?$/;
/** Degrees of a turn or a place, not of heat. */
export const OTHER_DEGREE = pattern(
  String.raw`\b(?:angles?|turn(?:s|ed|ing)?|rotat\w*|latitude|longitude|north|south|east|west|slopes?|incline|views?|spins?|
      tilt\w*|steep|panoram\w*|cameras?|axis|flip|murder|burns?|bachelor\w*|master\w*|university|college)\b`,
  'i',
);
/** Sentences on heat and cold. */
export const HEAT = pattern(
  String.raw`\b(?:temperatures?|heat\w*|hot(?:ter|test)?|cold(?:er|est)?|warm\w*|cool\w*|freez\w*|frost|weather|forecast\w*|
      oven|thermometers?|highs?|lows?|degrees (?:below|above) (?:zero|freezing))\b`,
  'i',
);
/** Temperatures of weather and kitchens (degrees Fahrenheit and Celsius). */
export const heats = { '°F': { least: -60, most: 500 }, '°C': { least: -60, most: 260 } } as const;
/** Countries whose news gives temperatures in Fahrenheit. */
export const fahrenheit: ReadonlySet<string> = new Set([
  'united-states',
  'bahamas',
  'belize',
  'cayman-islands',
  'palau',
]);
