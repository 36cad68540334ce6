/**
 * Least ranks (0 to 99) of records of the wide tier for links, by what else the article says. Chosen on news so that at
 * least 98 of 100 links are right.
 */

/** For a full name that few people have, without further words. */
export const WELL_KNOWN = 60;
/** For a common given name with a common surname. */
export const KNOWN_TO_ALL = 85;
/** For a firm's full name that branches and other firms share: everybody knows it. */
export const BRAND = 80;
/** With words of the person's field in the article. */
export const KNOWN_IN_FIELD = 30;
/** With words of the field, for a common name. */
export const COMMON_NAME_IN_FIELD = 60;
/** Fewest words of a field in an article of that field. */
export const FIELD_WORDS = 3;
/** Fewest words of a sport in an article where the name shared by a town and its club means the club. */
export const SPORTS_PAGE = 12;
/** Number of clubs of the sport named in full from which fewer words of the sport are enough. */
export const OTHER_CLUBS = 2;
/** Number of clubs named in full from which a town's name means its club and not the town. */
export const MANY_CLUBS = 3;
/** Years after a death from which only the well known are still in the news. */
export const LONG_DEAD = 40;
/** Least lead in rank over another bearer of the name. */
export const RANK_LEAD = 30;
/** Largest difference between age and year of birth in years: the birthday may still come. */
export const AGE_SLACK = 1;
