/** Words that tell whether a percentage is a share of something, a change, or neither. */
import { pattern } from '../../text/pattern';

/** Words between a verb and its number. */
const VAGUE =
  '(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|fewer than|at least|at most|up to|just|only|over|under|an estimated|as many as|as much as) )*';

/** After a percentage: of what it is a share. */
export const SHARE_AFTER = pattern(
  String.raw`^(?: [\u2013\u2014])?(?:,? (?:and|or|to) [\d.]+ ?(?:%|per ?cent))? of (?!(?:the )?[\d.,]+ ?(?:%|per ?cent)|
      (?:19|20)\d\d\b|(?:growth|inflation|interest)\b)`,
  'i',
);
/** After a percentage: those who do something, or a thing that is itself a share. */
export const SHARED_AFTER = pattern(
  String.raw`^ (?:said|say|says|believed?|think|thought|were|was|are|have|had|supported?|opposed?|approved?|disapproved?|
      agreed?|disagreed?|favou?r(?:ed)?|voted|backed?|wanted?|reported|described|prefer(?:red)?|support|approval|
      disapproval|vote|votes|share|stake|majority|turnout|chance|probability|likelihood)\b`,
  'i',
);
/** Before a percentage: a verb or noun whose object is a share. */
export const SHARE_BEFORE = new RegExp(
  `\\b(?:account(?:s|ed|ing)? for|makes? up|made up|making up|compris(?:e|es|ed|ing)|owns?|owned|owning|controls?|controlled|won|polled|garnered|(?:vote|votes|support|share|stake|turnout|approval|majority|minority|quorum) (?:of|at|was|is|stands at|stood at|fell to|rose to|with)|(?:jobless|unemployment|employment|participation|poverty|literacy|vaccination|vacancy|occupancy|survival|success|conviction|fatality|acceptance|graduation|dropout|recovery|approval|disapproval|turnout|pass) rates? (?:(?:is|was|has|had|been|remained|stands|stood|fell|rose|dropped|climbed|edged|dipped|up|down|unchanged|steady|held|holding|in [A-Z]\\w+) )*(?:of|at|to|is|was)) ${VAGUE}$`,
  'i',
);
/** After a percentage that is a share by the words before: no noun that it belongs to. */
export const SHARE_ENDS =
  /^(?:$|[.,;:)!?\u2014\u2013]| (?:of|in|on|to|and|or|but|from|for|at|by|after|as|with|while|compared|against|last|this)\b)/i;

/** In a sentence on a poll: who is at a percentage. */
export const POLL = /\b(?:polls?|polling|surveys?|voters|respondents)\b/i;
export const POLLED_BEFORE = new RegExp(`\\b(?:at|on|with|pulling|polling|to|lead(?:s|ing)?) ${VAGUE}$`, 'i');
export const POLLED_AFTER = /^(?:[.,;)]| (?:to [\d.]+|for [A-Z]|against|compared|support))/;
/** After a percentage: what is a part of a price. */
export const OF_PRICE_AFTER =
  /^ (?:tariffs?|tax(?:es)?|dut(?:y|ies)|lev(?:y|ies)|discounts?|cap|commission|surcharge|fee)\b/i;

/** Before a percentage: it is a change. */
export const RISE_BEFORE = new RegExp(
  `\\b(?:rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|increase[ds]?|increasing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surged?|surging|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|(?<!\\b(?:makes?|made|making|takes?|took|taking) )up|higher|added|adding|raised?|raising)(?: by| of)? ${VAGUE}(?:an? )?$`,
  'i',
);
export const FALL_BEFORE = new RegExp(
  `\\b(?:fall|falls|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|tumbled?|slid|sank|cut|cuts|cutting|reduc(?:e|es|ed|ing)|slashed?|down|lower|lost|contract(?:s|ed|ing)?)(?: [a-z-]+){0,3}?(?: by| of) ${VAGUE}$|\\b(?:fell|fallen|dropped|declined|decreased|plunged|plummeted|slumped|tumbled|slid|sank|shrank|shrunk|down|contracted) ${VAGUE}(?:an? )?$`,
  'i',
);
export const BY_BEFORE = new RegExp(`\\bby ${VAGUE}(?:an? )?$`, 'i');
export const RISE_AFTER = /^ (?:more|higher|increase|rise|jump|surge|growth|gain|hike|expansion|dearer|up)\b/i;
export const FALL_AFTER =
  /^ (?:less|fewer|lower|drop|decline|decrease|fall|cut|reduction|plunge|slump|cheaper|down|contraction)\b/i;
/** After a percentage: a price, a duty or an amount of something, not a share. */
export const NO_SHARE_AFTER = pattern(
  String.raw`^ (?:interest|inflation|yields?|annual|annually|monthly|quarterly|year|month|quarter|on (?:the )?(?:year|month)|
      per|points?|a (?:year|month))\b`,
  'i',
);
/** In "5 percent of 20 percent" neither is a share of a thing. */
export const PERCENT_OF_PERCENT_AFTER = /^ of (?:the |its )?[\d.,]+ ?(?:%|per ?cent)/i;
/** "A 10 percent drop from the 95 percent": percentage points are meant. */
export const CHANGE_OF_PERCENT_AFTER = /^ [a-z]+ from (?:the |a )?[\d.]+ ?(?:%|per ?cent)/i;
export const PERCENT_OF_PERCENT_BEFORE = /(?:%|\bper ?cent) of (?:the |its )?$/i;
