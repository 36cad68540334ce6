/** Words around an age that tell whose it is, and at what time. */
import { pattern } from '../../text/pattern';

/** Nouns for a person after "34-year-old", with up to two words between: "34-year-old local politician". */
export const PERSON_AFTER = pattern(
  String.raw`^(?:[ -][a-z-]+){0,2} (?:man|woman|boy|girl|teenager|teen|student|teacher|nurse|doctor|lawyer|driver|farmer|
      politician|president|minister|senator|lawmaker|mayor|actor|actress|singer|rapper|musician|artist|writer|author|
      journalist|reporter|activist|soldier|officer|engineer|worker|businessman|businesswoman|entrepreneur|billionaire|
      father|mother|grandmother|grandfather|widow|widower|pensioner|striker|midfielder|defender|goalkeeper|forward|
      winger|coach|manager|player|champion|swimmer|runner|sprinter|cyclist|boxer|golfer|suspect|defendant|leader|
      founder|resident|native|refugee|migrant|veteran|star|comedian|model|professor|scientist|researcher|priest|
      pastor|monk|king|queen|prince|princess|tycoon|executive|pilot|chef|barber|carpenter|mechanic|member|candidate|
      incumbent|Democrat|Republican|Conservative|Briton|American|Canadian|Australian)\b`,
);
/** The age alone names the person: "the 34-year-old, who", "the 34-year-old said". */
export const ALONE_BEFORE = /\b(?:the|a|an) (?:now )?$/i;
export const ALONE_AFTER = /^(?:[.;]|, (?:who|a|an|the)\b| (?:who|said|says|told|added|has|is|from)\b)/;
/** "Ann Lee, 34, said". */
export const NAME_BEFORE = /\p{Lu}[\p{L}'’.-]+, (?:now )?(?:aged )?$/u;
/** Scores in a list: "Roe, 12, Lee, 14". */
export const LISTED_BEFORE = /\d, \p{Lu}[\p{L}'’.-]+, $/u;
export const NAME_AFTER = /^[,.;)]/;
/** "she is 34", "who is 34 years old". */
export const IS_BEFORE = /\b(?:he|she|who),? (?:is|is now|is already|is just|is only) $/i;

/** Sentences in which somebody died, or on something of another year: the age is that of then. */
export const DIED = pattern(
  String.raw`\b(?:died|dies|dying|dead|deaths?|killed|killing|kills?|murder\w*|stabb\w*|shot|slain|drown\w*|victims?|funeral|
      passed away|bod(?:y|ies)|remains of|fatal\w*|buried|late|would have been|memor(?:y|ies|ial)|novel|film|plays?|
      character|century|last (?:year|month|spring|summer|autumn|fall|winter))\b`,
  'i',
);
/** Clauses in which an age is not one of the article's day. */
export const OTHER_DAY = pattern(
  String.raw`\b(?:then|at the time|when|whose|was aged|at the age|as an?|since (?:he|she)|until|turn(?:s|ed|ing)|in h(?:is|
      er) (?:twenties|thirties)|ago|years? (?:earlier|later|before|after)|childhood|grew up)\b`,
  'i',
);
