/** Words that name days beside the article's own, and words that tell whether they lie before or after it. */

export const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const weekday = `(?:${weekdays.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})`;
/** How every month begins, short or whole. */
export const ANY_MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

// The patterns below that look at the words before begin with a short look ahead: to look back at every word is slow.

/** Names of which a weekday is a part ("Black Friday"). */
const IN_NAMES =
  '(?<!\\b(?:Black|Good|Bloody|Super|Easter|Palm|Ash|Maundy|Holy|Cyber|Giving|Shrove|Fat|Sheffield|Freaky|Bowl|Whit|Blue|Casual|Boxing|Mail on) )';
/** One of many such days. */
const ONE_OF_MANY =
  '(?<!\\b(?:every|each|a|any|one|most|some|following|previous|preceding|same|that|first|second|third|fourth|final|another|per|by) )';

/**
 * A weekday with what decides which one it is. Not where a capital follows, as in "Sunday Times"; a date after it
 * ("Tuesday, 11 February") says more.
 */
export const WEEKDAY = new RegExp(
  `\\b(?=[LlNn]|[Tt]his |[MTWFS])${IN_NAMES}${ONE_OF_MANY}(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his (?:past|coming)) )?(${weekday})\\b(?!s\\b| (?:\\p{Lu}|edition\\b|league\\b)|,? (?:the )?\\d|-)`,
  'gu',
);

/** "last month", "this year", "next week". */
export const CALENDAR =
  /\b(?=last|this|next)(?<!\b(?:the|their|his|her|its|our|my|your|of) )(last|this|next) (week|month|year)\b(?!['’-])/gi;
/** "over the weekend", "last weekend". */
export const WEEKEND = /\b(?:(?:over|at|during) the|(last|this|next)) weekend\b(?!['’-])/gi;
/** "three days ago". */
export const AGO =
  /\b(?=\w+ (?:day|week|month|year)s? ago\b)(?<!\b(?:over|than|least|to|almost|nearly|around|about|some|just under) )(?<!-)(an?|one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d?) (day|week|month|year)s? ago\b/gi;
/** Days beside the article's own. "today" by itself often means these times. */
export const NEAR_DAY =
  /\b([Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)\b(?!['’-])/gu;

/** The nearest of these before the words, or else after them, tells the tense. */
export const FUTURE =
  /\b(?:will|won['’]t|shall|would|is (?:due|set|expected|scheduled|slated|likely|about|going)|are (?:due|set|expected|scheduled|slated|likely|about|going)|upcoming|to be (?:held|heard|released|published)|takes effect|take effect)\b/gi;
export const PAST =
  /\b(?:said|told|was|were|had|did|came|went|took|made|gave|found|saw|began|won|lost|met|fell|rose|struck|left|held|spoke|wrote|sent|became|got|knew|brought|ran|stood|shot|sank|spent|paid|lay|kept|heard|built|bought|caught|chose|taught|thought|felt|ate|drank|swam|flew|died|broke|drew|drove|fought|grew|hit|led|rode|sold|sang|swore|threw|woke|\p{Ll}{2,}ed)\b/giu;
/** With these before the words nobody can tell: "was expected to speak on Tuesday". */
export const UNSURE =
  /\b(?:(?:was|were|had been) (?:due|set|expected|scheduled|slated|supposed|likely|to)|planned|hoped|wanted|intended|if|unless|may|might|could|should)\b/gi;
/** Words in "-ed" that are not verbs of the past where they tell a tense. */
export const NO_PAST =
  /^(?:united|need|indeed|embed|hundred|sacred|naked|red|bed|feed|speed|seed|breed|exceed|proceed|succeed)$/i;
