/** The closed lists of the schema, in a file of their own so that reading a compiled dataset does not load zod. */

export const entityTypes = ['person', 'organisation', 'place', 'event', 'work'] as const;

export type EntityType = (typeof entityTypes)[number];

/**
 * Kinds of office that descriptions can name ("the US defense chief" is the `defence-minister` of the United States).
 * Phrases for each are data in `core/names`.
 */
export const officeKinds = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-state',
  'monarch',
  'supreme-leader',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'energy-minister',
  'health-minister',
  'minister',
  'national-security-adviser',
  'intelligence-chief',
  'chief-of-staff',
  'envoy',
  'spokesperson',
  'speaker-of-parliament',
  'majority-leader',
  'minority-leader',
  'legislator-upper',
  'legislator-lower',
  'governor',
  'mayor',
  'central-bank-chief',
  'ambassador',
  'armed-forces-chief',
  'party-leader',
  'head-of-organisation',
] as const;

/** The cited sources' answer to a claim. */
export const evidenceFields = [
  'supported',
  'partly-supported',
  'sources-differ',
  'contradicted',
  'no-evidence-found',
  'not-checkable',
  // Somebody else's rating was seen, but not its sources.
  'not-examined',
] as const;

export type Evidence = (typeof evidenceFields)[number];
