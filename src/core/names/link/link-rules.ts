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
  position: 0.5,
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

/** What "one candidate" weighs for a name that often means something else. */
export const WEAK = 0.2;
/** Places and bodies of less prominence need their country, or a place's position in the sentence. */
export const SMALL_PLACE = 125;
export const SMALL_BODY = 120;
/** Share of all that speaks of countries, from which a country's own courts and parties go without saying. */
export const MAIN_COUNTRY = 0.25;

/** How many times the share of the next country the leading one has at least. */
export const LEADS_BY = 2;
/** Share from which a sentence that mentions other countries makes no difference. */
export const SOLE_COUNTRY = 0.5;
/** What it weighs that a party or chamber is named in one word where its country leads. */
export const AT_HOME = 0.9;

/** How long before and after an office the bare surname of its holder still goes without saying. */
export const DAYS_BEFORE_OFFICE = 730;
export const DAYS_AFTER_OFFICE = 1461;

/** What words beside a place's name weigh: "Seattle, Washington", "Hollywood, Florida", "New York state". */
export const BESIDE_PLACE = 0.9;

/** Cities below this prominence (360,000 people) are not meant where only other states are spoken of. */
export const SMALL_CITY = 105;

/** Places from here on are meant even where a name in the article ends in the same word. */
export const WORLD_FAMOUS = 200;

/** By how much the better known of two places of one name in one country must lead. */
export const BETTER_KNOWN = 10;
