/**
 * What a piece of evidence weighs when a name is linked, and how much there must be. Chosen on news
 * texts so that a link that a reader sees is right in at least 97 of 100 cases: a missing link is
 * better than a wrong one.
 */
export const evidenceWeights = {
  'full-name': 1,
  unambiguous: 1,
  'earlier-full-name': 1,
  title: 0.9,
  'role-on-date': 1,
  country: 0.4,
  'co-mention': 0.4,
  /** For the best known of several. */
  prominence: 0.5,
} as const;

/** What prominence weighs for a bare surname that everybody knows. */
export const FAME = 0.9;

/** Evidence that a link needs, by what the alias needs. */
export const linkThresholds = { nothing: 0.4, 'full-name': 0.9, evidence: 0.9 } as const;

/** By how much the best candidate must lead the next. */
export const LEAD = 0.3;

/** Prominence from which a bare surname may stand alone, and by which one candidate outshines another. */
export const FAMOUS = 180;
export const OUTSHINES = 40;
