/** Units of measure and currencies, with the words that name them. */
import { wordSet } from '../word-set';
import { wordValues } from '../word-values';

/** Unit named by one word after a number. */
export const measures = wordValues<string>([
  ['percent', 'percent pct percents'],
  ['basis point', 'bps'],
  ['millisecond', 'millisecond milliseconds msec'],
  ['second', 'second seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['kilometre', 'km kms kilometer kilometers kilometre kilometres'],
  ['metre', 'metre metres meter meters'],
  ['centimetre', 'cm centimeter centimeters centimetre centimetres'],
  ['millimetre', 'mm millimeter millimeters millimetre millimetres'],
  ['decimetre', 'dm decimetre decimeter'],
  ['nanometre', 'nm nanometer nanometers nanometre nanometres'],
  ['picometre', 'picometer picometers picometre'],
  ['mile', 'mile miles'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['yard', 'yard yards yd yds'],
  ['acre', 'acre acres'],
  ['hectare', 'hectare hectares ha'],
  ['kilogram', 'kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes'],
  ['gram', 'gram grams gramme grammes'],
  ['milligram', 'mg milligram milligrams'],
  ['microgram', 'microgram micrograms microgramme microgrammes mcg μg µg ug'],
  ['ton', 'ton tons'],
  ['tonne', 'tonne tonnes'],
  ['ounce', 'ounce ounces oz'],
  ['pound', 'lb lbs pound pounds'],
  ['litre', 'litre litres liter liters'],
  ['millilitre', 'ml millilitre millilitres milliliter milliliters'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels bbl'],
  ['watt', 'watt watts'],
  ['kilowatt', 'kw kilowatt kilowatts'],
  ['megawatt', 'mw megawatt megawatts'],
  ['gigawatt', 'gw gigawatt gigawatts'],
  ['terawatt', 'terawatt terawatts'],
  ['kilowatt hour', 'kwh'],
  ['megawatt hour', 'mwh'],
  ['gigawatt hour', 'gwh'],
  ['terawatt hour', 'twh'],
  ['volt', 'volt volts'],
  ['horsepower', 'horsepower hp'],
  ['hertz', 'hertz hz'],
  ['bit', 'bit bits'],
  ['byte', 'byte bytes'],
  ['knot', 'knot knots'],
  ['part per million', 'ppm'],
  ['part per billion', 'ppb'],
  ['mile per hour', 'mph'],
  ['kilometre per hour', 'kph kmh kmph'],
  ['mile per gallon', 'mpg'],
  ['°C', 'celsius celcius centigrade centigrate'],
  ['°F', 'fahrenheit farenheit'],
  ['degree', 'degree degrees deg'],
  ['radian', 'rad radian radians'],
  ['turn', 'turn turns'],
  ['point', 'point points'],
  ['time', 'times fold'],
]);

/** Units that are written as symbols, where case tells them apart ("MB", "Mb"); after digits only. */
export const unitSymbols: Readonly<Record<string, string>> = {
  m: 'metre',
  t: 'tonne',
  g: 'gram',
  l: 'litre',
  L: 'litre',
  W: 'watt',
  V: 'volt',
  h: 'hour',
  mb: 'megabit',
  Mb: 'megabit',
  MB: 'megabyte',
  GB: 'gigabyte',
  gb: 'gigabyte',
  TB: 'terabyte',
  KB: 'kilobyte',
  pc: 'percent',
  kt: 'kilotonne',
  Mt: 'megatonne',
  Gt: 'gigatonne',
  m2: 'square metre',
  km2: 'square kilometre',
  ft2: 'square foot',
  sqm: 'square metre',
  yo: 'year of age',
  GHz: 'gigahertz',
  MHz: 'megahertz',
  kHz: 'kilohertz',
};

/** Units that are written on to the digits and are words or letters of another kind where they stand alone. */
export const attachedSymbols: Readonly<Record<string, string>> = { in: 'inch', ins: 'inch', p: 'penny', x: 'time' };

/** "square miles", "metric tons", "percentage points": first word, then what the two name. */
export const measurePairs: readonly (readonly [string, string, string])[] = [
  ['per', 'cent', 'percent'],
  ['percentage', 'point', 'percentage point'],
  ['percentage', 'points', 'percentage point'],
  ['basis', 'point', 'basis point'],
  ['basis', 'points', 'basis point'],
  ['metric', 'ton', 'tonne'],
  ['metric', 'tons', 'tonne'],
  ['short', 'tons', 'ton'],
  ['light', 'years', 'light year'],
  ['per', 'annum', 'per year'],
];

/** Before a length these make an area or a volume. */
export const powerWords = wordValues<string>([
  ['square', 'square sq'],
  ['cubic', 'cubic cu'],
]);

/** Units of age where "old" or "of age" follows. */
export const ageUnits: Readonly<Record<string, string>> = {
  year: 'year of age',
  month: 'month of age',
  week: 'week of age',
  day: 'day of age',
};

/** Currency named by a sign before or after the number. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₿': 'BTC',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₵': 'GHS',
  '₸': 'KZT',
  '฿': 'THB',
  元: 'CNY',
  円: 'JPY',
  ரூ: 'LKR',
};

/** What stands before "$" where it is not the US one. */
export const dollarPrefixes = wordValues<string>([
  ['USD', 'us usd'],
  ['CAD', 'c ca cad'],
  ['AUD', 'a au aud'],
  ['NZD', 'nz nzd'],
  ['HKD', 'hk hkd'],
  ['SGD', 's sg sgd'],
  ['MXN', 'mex mx mxn'],
  ['BRL', 'r brl'],
  ['TWD', 'nt twd'],
]);

/** ISO codes that stand before or after a number. Case does not matter in running text of this kind. */
export const currencyCodes = wordValues<string>(
  `USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD MYR ILS TRY MXN INR RUB UAH PLN SEK NOK DKK CZK HUF RON ZAR BRL KRW IDR THB
   PHP VND EGP SAR AED QAR KWD IRR PKR BDT LKR NGN KES GHS ARS CLP COP PEN TWD BTC`
    .split(/\s+/)
    .map((code) => [code, code] as const),
);

/** Currencies by their names after a number. "pound" is money only with a large scale or "sterling". */
export const currencyNames = wordValues<string>([
  ['USD', 'dollar dollars buck bucks'],
  ['EUR', 'euro euros'],
  ['GBP', 'sterling quid'],
  ['JPY', 'yen'],
  ['CNY', 'yuan renminbi rmb kuai'],
  ['CHF', 'franc francs'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['UAH', 'hryvnia hryvnias hryvnya'],
  ['INR', 'rupee rupees'],
  ['ILS', 'shekel shekels'],
  ['TRY', 'lira liras'],
  ['MYR', 'ringgit'],
  ['KRW', 'won'],
  ['PLN', 'zloty zlotys'],
  ['BTC', 'bitcoin bitcoins'],
  ['ZAR', 'rand'],
  ['BRL', 'reais'],
  ['THB', 'baht'],
  ['IRR', 'rial rials'],
  ['ESP', 'peseta pesetas'],
  ['mark', 'mark marks'],
  ['FIM', 'markka'],
  ['NLG', 'guilder guilders'],
  ['ITL', 'lire'],
  ['MXN', 'peso pesos'],
  ['SEK', 'krona kronor'],
  ['DKK', 'krone kroner'],
  ['HUF', 'forint forints'],
  ['cent', 'cent cents'],
  ['penny', 'pence penny'],
  ['sen', 'sen'],
]);

/** Adjectives before a currency's name that make it another one: "Australian dollars". */
export const currencyAdjectives = wordSet(`
  us american canadian australian zealand singapore singaporean kong taiwan jamaican swiss french belgian british egyptian
  lebanese syrian turkish italian mexican argentine chilean colombian philippine cuban indian pakistani sri israeli
  japanese chinese swedish norwegian danish icelandic czech german dutch finnish russian ukrainian south african`);

export const adjectiveCurrency: Readonly<Record<string, string>> = {
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'zealand dollar': 'NZD',
  'singapore dollar': 'SGD',
  'singaporean dollar': 'SGD',
  'kong dollar': 'HKD',
  'taiwan dollar': 'TWD',
  'jamaican dollar': 'JMD',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  'argentine peso': 'ARS',
  'chilean peso': 'CLP',
  'colombian peso': 'COP',
  'philippine peso': 'PHP',
  'cuban peso': 'CUP',
  'pakistani rupee': 'PKR',
  'norwegian krone': 'NOK',
  'icelandic krona': 'ISK',
  'italian lira': 'ITL',
};

/** Currencies whose hundredths are named, and the names: "thirteen dollars and forty-five cents". */
export const hundredths = wordSet('cent cents pence penny point points mao');

/** What stands after "a", "an", "per", "each" or "/" as the rest of a rate. */
export const rateWords = wordValues<string>([
  ['second', 'second'],
  ['millisecond', 'millisecond ms'],
  ['minute', 'minute'],
  ['hour', 'hour hr h'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year annum'],
  ['share', 'share'],
  ['barrel', 'barrel'],
  ['dozen', 'dozen'],
  ['gallon', 'gallon'],
  ['person', 'person head capita'],
  ['tonne', 'tonne'],
  ['ton', 'ton'],
  ['mile', 'mile'],
  ['kilometre', 'km kilometre kilometer'],
  ['kilogram', 'kg kilo kilogram'],
  ['gram', 'gram gramme'],
  ['litre', 'litre liter'],
  ['pound', 'pound'],
  ['ounce', 'ounce'],
  ['acre', 'acre'],
  ['vote', 'vote'],
  ['night', 'night'],
  ['million', 'million'],
  ['household', 'household'],
  ['family', 'family'],
  ['child', 'child'],
  ['unit', 'unit'],
  ['piece', 'piece'],
]);
