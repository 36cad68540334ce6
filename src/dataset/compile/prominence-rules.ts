/** The numbers behind `prominence.ts`. 180 and more: known to most readers of international news. */
import type { OfficeKind } from '../schema';

export const UNKNOWN = 60;

/** By office, before what the size of the country adds (up to 60). */
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

/** What an office loses with every year since it ended: other people of the name come to mind first. */
export const LOST_A_YEAR = 2;

/** A person with a role that is no office ("Teacher"). */
export const officeWithoutKind = 60;

/** A tenfold of city dwellers adds this much to an office, from 100,000 people on. */
export const sizeScale = { from: 100_000, perTenfold: 27, most: 60 };

export const countryProminence = 220;

/** Places that are no cities. */
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

/** A city of 100,000 stands at the smallest; a capital is known beyond its size. */
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
