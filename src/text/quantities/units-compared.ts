/** Minutes in each unit of time, to compare lengths said in different units. */
export const minutesIn: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_830,
  year: 525_960,
};

/** Units as datasets write them, with the name that quantities carry. */
export const unitNames: Readonly<Record<string, string>> = {
  'us dollars': 'USD',
  'us dollar': 'USD',
  dollars: 'USD',
  dollar: 'USD',
  usd: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  pounds: 'GBP',
  gbp: 'GBP',
  percent: 'percent',
  '%': 'percent',
  'percent of gdp': 'percent',
  minutes: 'minute',
  minute: 'minute',
  hours: 'hour',
  hour: 'hour',
  days: 'day',
  years: 'year',
  '°c': '°C',
  people: 'people',
  persons: 'people',
  person: 'people',
};

/** Unit names that count people, whatever noun a text uses for them. */
export const peopleUnits: ReadonlySet<string> = new Set(['people']);
