/** Words without meaning of their own. A wording that has only these would match every text. */
export const emptyWords: ReadonlySet<string> = new Set(
  `
  a an the and or but if of in on at to for from by with about as into than then so not no nor is are was were be been being am has have had
  do does did will would can could may might shall should must it its he she they we you i his her their our your my this that these those
  who whom which what when where why how all any some more most much many very just also only there here up down out over under again`
    .split(/\s+/)
    .filter(Boolean),
);

/** Smallest number of other words in a claim or wording. */
export const FEWEST_WORDS = 2;

/** Units of a topic's figures. */
export const knownUnits: ReadonlySet<string> = new Set([
  'people',
  'arrests',
  'votes',
  'cases',
  'jobs',
  'households',
  'countries',
  'wars',
  'vehicles',
  'weapons',
  'USD',
  'EUR',
  'GBP',
  'RUB',
  'UAH',
  'CNY',
  'JPY',
  'percent',
  'percentage points',
  '°C',
  '°F',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'metres',
  'kilometres',
  'square kilometres',
  'hectares',
  'tonnes',
  'barrels',
  'megawatts',
  'kilowatt-hours',
]);
