/**
 * Weights of evidence for links, and thresholds. Chosen on news so that at least 97 of 100 shown links are right: a
 * missing link is better than a wrong one.
 */
export const evidenceWeights = {
  'full-name': 1,
  unambiguous: 1,
  'earlier-full-name': 1,
  title: 0.9,
  'role-on-date': 1,
  country: 0.4,
  'co-mention': 0.4,
  position: 0.5,
  /** For the best known of several. */
  prominence: 0.5,
} as const;

/** Weight of prominence for a bare surname that everybody knows. */
export const FAME = 0.9;

/** Evidence that a link needs, by the need of the alias. */
export const linkThresholds = { nothing: 0.4, 'full-name': 0.9, evidence: 0.9 } as const;

/** Least lead of the best candidate over the next. */
export const LEAD = 0.3;

/** Prominence from which a bare surname is enough, and from which one candidate outshines another. */
export const FAMOUS = 180;
export const OUTSHINES = 40;

/** Weight of "one candidate" for a name that often means something else. */
export const WEAK = 0.2;
/** Places and bodies with less prominence need their country, or the position of a place. */
export const SMALL_PLACE = 125;
export const SMALL_BODY = 120;
/** Share of the mentions of countries from which a country's own courts and parties need no further evidence. */
export const MAIN_COUNTRY = 0.25;

/** Least ratio of the leading country's share to the next one's. */
export const LEADS_BY = 2;
/** Share from which a sentence that mentions other countries makes no difference. */
export const SOLE_COUNTRY = 0.5;
/** Weight of a party or chamber in one word in its leading country. */
export const AT_HOME = 0.9;

/** Number of days before and after an office for which its holder's bare surname is enough. */
export const DAYS_BEFORE_OFFICE = 730;
export const DAYS_AFTER_OFFICE = 1461;

/** Weight of the words beside a place's name: "Seattle, Washington", "Hollywood, Florida", "New York state". */
export const BESIDE_PLACE = 0.9;

/** Cities with less prominence (360,000 people) are not meant if only other states are mentioned. */
export const SMALL_CITY = 105;

/** Places from here on are meant even if a name in the article ends in the same word. */
export const WORLD_FAMOUS = 200;

/** Least lead in prominence of one of two places with the same name in one country. */
export const BETTER_KNOWN = 10;
