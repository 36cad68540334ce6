/** Words between two numbers of a sentence that set one beside the other. */
import { pattern } from '../../text/pattern';

const VAGUE = '(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|just|only|over|an estimated) )?';

/** What all pairs have between their numbers; most numbers have not, and none of the longer patterns is tried. */
export const LINKED_BETWEEN = / (?:to|from|of) /i;
/** "from 12 to 18 million", after a word for a change. */
export const FROM_BEFORE = /\bfrom (?:(?:about|around|some|nearly|almost|roughly|just|only|a low of|a high of) )?$/i;
export const TO_BETWEEN = new RegExp(
  `^(?: (?:in|last|a) (?:[A-Z]?[\\w ]{2,20}|(?:19|20)\\d\\d))?,? to ${VAGUE}(?:a (?:record|peak|low|high) (?:of )?)?$`,
  'i',
);
/** "8 percent, up from 5", "18 million, compared with 12 million". */
export const OLDER_BETWEEN = new RegExp(
  `^(?: (?:in|last|this) [\\w ]{2,24})?,? (?:up|down|rising|falling|higher|lower) from ${VAGUE}$`,
  'i',
);
/** A word for a change of the thing itself. */
export const CHANGES = pattern(
  String.raw`\b(?:rose|rises?|risen|rising|grew|grown|grow|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|
      ing)?|surg(?:e|ed|ing)|soar(?:s|ed|ing)?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|fell|falls?|fallen|falling|
      drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|
      plummet(?:s|ed|ing)?|cut|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|rais(?:es)?|went|gone|goes|
      dwindl(?:e|es|ed|ing)|swell(?:s|ed)?|swollen|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|up|down|moved|slipped|
      edged)\b`,
  'i',
);
/** A range, not a change: "prices range from 12 to 18 dollars". */
export const RANGES = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|between|ages?|aged|scale)\b/i;
/** "220 of 435 seats", "12 of its 40 members". */
export const OF_BETWEEN = pattern(
  String.raw`^ (?:out )?of (?:the |its |their |his |her |our |all |all the |a total of )?(?:(?:country|city|town|party|group|
      company|council|state)[’']s )?$`,
  'i',
);
/** "80% of the 212 people", "half of the university’s 12,000 students". */
export const SHARE_OF_BETWEEN = pattern(
  String.raw`^,? of (?:the |its |their |his |her |our |all |all the |those |these |some |about |around |nearly |roughly |
      more than |an estimated )*(?:(?:\w+[’']s?) )?$`,
  'i',
);
/** Before a part: it is another thing than a count in the whole. */
export const NO_PART_BEFORE =
  /\b(?:per|every|each|number|no\.|day|week|page|part|episode|round|game|level|game|stage|chapter|step|age|years?|one) $/i;
