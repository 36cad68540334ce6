/** Numbers of `prominence.ts`. Entities from 180 on are known to most readers of international news. */
import type { OfficeKind } from '../schema';

export const UNKNOWN = 60;

/** Prominence of an office, before the addition for the size of its country (up to 60). */
export const officeProminence: Partial<Record<OfficeKind, number>> = {
  'head-of-state': 140,
  'head-of-government': 140,
  'supreme-leader': 140,
  monarch: 110,
  'deputy-head-of-state': 130,
  'foreign-minister': 115,
  'defence-minister': 115,
  'finance-minister': 95,
  'health-minister': 95,
  'energy-minister': 90,
  minister: 90,
  'national-security-adviser': 95,
  'chief-of-staff': 85,
  envoy: 85,
  spokesperson: 85,
  'head-of-organisation': 120,
  'legislator-upper': 70,
  'legislator-lower': 50,
  governor: 60,
};

/** Loss for each year since an office ended: other people of the name become likelier. */
export const LOST_A_YEAR = 2;

/** Prominence of a person whose role is not an office ("Teacher"). */
export const officeWithoutKind = 60;

/** Addition for the size of a country: this much for each tenfold of city dwellers above 100,000. */
export const sizeScale = { from: 100_000, perTenfold: 27, most: 60 };

export const countryProminence = 220;

/** Prominence of places that are not cities. */
export const placeKindProminence: Readonly<Record<string, number>> = {
  territory: 150,
  continent: 225,
  region: 190,
  state: 125,
  'federal district': 120,
  'country of the United Kingdom': 200,
  province: 140,
  canton: 110,
};

/** Prominence of cities: `smallest` for 100,000 people; a capital is known beyond its size. */
export const cityScale = { from: 100_000, smallest: 80, perTenfold: 45, capital: 45 };

export const kindProminence: Readonly<Record<string, number>> = {
  'international organisation': 200,
  'military alliance': 215,
  'government body': 190,
  'news organisation': 185,
  'fact-checker': 150,
  company: 140,
  movement: 190,
  'research institute': 120,
  'think tank': 120,
  conference: 120,
  'political party': 90,
};
