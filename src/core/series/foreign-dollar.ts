/**
 * Recognises dollars of other countries: "$5bn" in a text on Canada's budget is not in US dollars unless it says so.
 */

/** Countries whose own dollar or peso is written with the bare sign. */
const OWN_DOLLAR: ReadonlySet<string> = new Set(
  'ARG AUS BHS BRB BLZ BRN CAN CHL COL CUB DOM FJI GUY HKG JAM LBR MEX NAM NZL SGP SUR TTO TWN URY ZWE'.split(' '),
);
const US_DOLLAR = /\b(?:US|U\.S\.|American) dollars?\b|\bUS ?\$|\bUSD\b|\binternational dollars\b/;

/** Whether a sum that a text calls dollars may be in the money of a country. */
export const isForeignDollar = (country: string, sentence: string): boolean =>
  OWN_DOLLAR.has(country) && !US_DOLLAR.test(sentence);
