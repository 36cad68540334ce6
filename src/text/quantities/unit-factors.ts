/**
 * Measures that can be compared: for each kind a base unit, and the factors of the other units.
 *
 * Factors: the International System of Units (9th brochure, 2019) and the international yard and pound agreement of
 * 1959; gallon and ton are those of the United States, as in most English news. Months and years are mean ones (365.25
 * days).
 */
export type UnitKind =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'age'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'frequency'
  | 'data'
  | 'concentration'
  | 'share'
  | 'points'
  | 'money'
  | 'fuel'
  | 'barrels';

/** Kind, base unit, and the factor from each unit to the base unit. */
export const unitFactors: readonly (readonly [UnitKind, string, Readonly<Record<string, number>>])[] = [
  [
    'length',
    'metre',
    {
      metre: 1,
      picometre: 1e-12,
      nanometre: 1e-9,
      millimetre: 0.001,
      centimetre: 0.01,
      decimetre: 0.1,
      kilometre: 1000,
      inch: 0.0254,
      foot: 0.3048,
      yard: 0.9144,
      mile: 1609.344,
      'nautical mile': 1852,
      'light year': 9.4607e15,
    },
  ],
  ['area', 'square metre', { acre: 4046.856_422_4, hectare: 10_000 }],
  [
    'volume',
    'cubic metre',
    { litre: 0.001, millilitre: 1e-6, gallon: 0.003785412, quart: 0.000946353, pint: 0.0004731765 },
  ],
  // A barrel of oil and a barrel of beer have different sizes.
  ['barrels', 'barrel', { barrel: 1 }],
  [
    'mass',
    'kilogram',
    {
      kilogram: 1,
      microgram: 1e-9,
      milligram: 1e-6,
      gram: 0.001,
      tonne: 1000,
      kilotonne: 1e6,
      megatonne: 1e9,
      gigatonne: 1e12,
      ton: 907.1847,
      pound: 0.4535924,
      ounce: 0.02834952,
      stone: 6.350293,
    },
  ],
  [
    'time',
    'minute',
    {
      millisecond: 1 / 60_000,
      second: 1 / 60,
      minute: 1,
      hour: 60,
      day: 1440,
      week: 10_080,
      fortnight: 20_160,
      month: 43_830,
      year: 525_960,
      decade: 5_259_600,
      century: 52_596_000,
    },
  ],
  [
    'age',
    'year of age',
    { 'day of age': 1 / 365.25, 'week of age': 7 / 365.25, 'month of age': 1 / 12, 'year of age': 1 },
  ],
  ['temperature', '°C', { '°C': 1, '°F': 5 / 9 }],
  ['angle', 'degree', { degree: 1, radian: 57.29578, turn: 360 }],
  ['speed', 'kilometre per hour', { 'kilometre per hour': 1, 'mile per hour': 1.609344, knot: 1.852 }],
  ['power', 'watt', { watt: 1, kilowatt: 1000, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12, horsepower: 745.6999 }],
  [
    'energy',
    'kilowatt hour',
    { 'kilowatt hour': 1, 'megawatt hour': 1000, 'gigawatt hour': 1e6, 'terawatt hour': 1e9 },
  ],
  ['voltage', 'volt', { volt: 1 }],
  ['frequency', 'hertz', { hertz: 1, kilohertz: 1000, megahertz: 1e6, gigahertz: 1e9 }],
  [
    'data',
    'byte',
    { bit: 1 / 8, megabit: 125_000, byte: 1, kilobyte: 1000, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  ],
  ['concentration', 'part per million', { 'part per million': 1, 'part per billion': 0.001 }],
  ['share', 'percent', { percent: 1 }],
  // Percentage points are a difference, percents a ratio.
  ['points', 'percentage point', { 'percentage point': 1, 'basis point': 0.01 }],
  ['fuel', 'mile per gallon', { 'mile per gallon': 1 }],
];
