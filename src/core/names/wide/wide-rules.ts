/**
 * How well known a record of the wide tier must be for a name to mean it, by what else the article says.
 * Ranks are 0 to 99. Chosen on news texts so that at least 98 of 100 links are right.
 */

/** A full name that few others bear means this person without a word more. */
export const WELL_KNOWN = 60;
/** The same of a name whose given name and surname are both common. */
export const KNOWN_TO_ALL = 85;
/** Together with words of the person's field in the article. */
export const KNOWN_IN_FIELD = 30;
/** The same of a common name. */
export const COMMON_NAME_IN_FIELD = 60;
/** Words of a field that an article has at least, to be of that field. */
export const FIELD_WORDS = 3;
/** Words of a sport in an article where the one word that a town and its club share is the club. */
export const SPORTS_PAGE = 12;
/** Clubs of the sport that an article names in full, so that fewer words of the sport will do. */
export const OTHER_CLUBS = 2;
/** Years after somebody's death from which only the well known are still in the news. */
export const LONG_DEAD = 40;
/** Lead in rank of one bearer over another of the same name. */
export const RANK_LEAD = 30;
/** Years that an age in the text and a year of birth may differ by: the birthday may be still to come. */
export const AGE_SLACK = 1;
