/** Words around a length of time that tie it to the article's day. */
import { pattern } from '../../text/pattern';

const VAGUE =
  '(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|at least|just|only|over|under|well over|close to) )*';

/** "over the past nine years". "Last" and "past" count from now, "previous" does not. */
export const PAST_BEFORE = new RegExp(
  `\\b(?:(?:in|over|during|for|within|across|throughout|of|from|these) )?(?:the|these) (?:past|last) ${VAGUE}$`,
  'i',
);
/** "over the next eight weeks". */
export const NEXT_BEFORE = new RegExp(
  `\\b(?:in|over|during|for|within|across|throughout) the (?:next|coming) ${VAGUE}$`,
  'i',
);
/** "has worked there for 30 years", "I've known him for 30 years": still so on the article's day. */
export const STILL_BEFORE = new RegExp(
  `(?:\\b(?:has|have)|[’']ve|\\b(?:he|she|it|who)[’']s) (?:\\w+ly |now |also |already |never |always |only |just |all )?(?:been|lived|worked|served|had|known|ruled|governed|existed|taught|studied|waited|fought|campaigned|represented|followed|run|led|held|owned|operated|covered|chaired|coached)\\b[^.;:]{0,60}? for ${VAGUE}$`,
  'i',
);
/** A term of something else: "has been jailed for 30 years". */
export const TERM = pattern(
  String.raw`\b(?:jailed|sentenced|imprisoned|banned|suspended|barred|hired|elected|appointed|extended|loaned|signed|leased|
      rented|funded|disqualified|deported|exiled|to|had)\b[^.;:]*$`,
  'i',
);
/** "the worst crash in 30 years", "for the first time in nine years". */
export const SUPERLATIVE_BEFORE = new RegExp(
  `\\b(?:first|only|worst|best|most|least|(?!(?:inter|for|har|mod|hon|pro|con|t|w|r|n|requ|inv|gu|arr|su)est\\b)[a-z]{3,}est)\\b(?! of)[^,.;:]{0,50}\\bin ${VAGUE}$`,
  'i',
);
/** "In just 63 days, the votes will be counted." */
export const SOON_BEFORE = new RegExp(`^(?:but |and |yet )?in ${VAGUE}$`, 'i');
export const SOON_AFTER = /^(?:[’'] time)?,? [^.;:]*?\b(?:will|is due|are due|is set|are set|[’']ll)\b/i;
/** "which expires in three weeks". */
export const DUE_BEFORE = new RegExp(
  `\\b(?:expires?|ends?|begins?|starts?|opens?|closes?|is due|are due|takes? effect|turns? \\d+|resumes?|deadline) in ${VAGUE}$`,
  'i',
);
export const AGO_AFTER = /^ ago\b(?!,? (?:in|on) (?:the )?\d)/i;
/** After a length of time that is not a distance from now. */
export const NO_DISTANCE_AFTER =
  /^(?:[-’']|s[’'] (?!time)| (?:old|older|younger|earlier|later|before|after|of age|from|into|per|ahead|behind|longer)\b)/i;
/** A sentence that is told of another time, or says what might be. */
export const OTHER_TIME = pattern(
  String.raw`\b(?:at the time|back then|that year|that day|in those days|would have|had (?:been|already|spent|served|worked|
      lived)|century|world war|childhood|if)\b`,
  'i',
);
