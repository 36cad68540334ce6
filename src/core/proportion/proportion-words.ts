/** Words that decide whether a number is put in proportion, and to what. */
import { pattern } from '../../text/pattern';

/** Nouns that count inhabitants, singular or plural, as the last word of a unit. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `people residents inhabitants citizens civilians adults children women men girls boys babies
   workers employees jobs teachers doctors nurses students pupils patients soldiers troops reservists conscripts
   farmers miners refugees migrants immigrants asylum-seekers seekers prisoners inmates detainees protesters demonstrators
   pensioners voters taxpayers volunteers officers officials journalists unemployed evacuees`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that count deaths. */
export const deathNouns: ReadonlySet<string> = new Set(
  'deaths dead fatalities homicides murders killings suicides femicides'.split(' '),
);

/** Words after a count of people that say that they died. */
export const DIED =
  /^\s*(?:(?:were|was|have been|had been|are)\s+)?(?:killed|died|dead|murdered)\b|\b(?:killed|murdered)\s*$/i;

/** Words with which a sentence does not count the people of a country but audiences, polls or parts of it. */
export const OTHER_PEOPLE = pattern(
  String.raw`\b(?:crowds?|fans?|spectators?|stadium|arena|match(?:es)?|tournament|concert|festival|viewers?|audiences?|
      followers?|subscribers?|users?|tickets?|seats?|capacity|polls?|polled|surveys?|surveyed|sampled?|interview(?:s|
      ed)|respondents?|questioned|stud(?:y|ies)|trial participants?|abroad|overseas|diaspora|worldwide|
      around the world|globally|tourists?|visitors?|travellers?|travelers?|passengers?|capital|cit(?:y|ies)|towns?|
      villages?|provinces?|regions?|districts?|count(?:y|ies)|islands?|camps?|suburbs?|neighbou?rhoods?|
      municipalit(?:y|ies)|rural|hospital|school|university|company|firm|factory|plant)\b`,
  'i',
);

/** A part of a country; with a capital the word belongs to a name ("South Africa"). */
export const PART_OF_COUNTRY =
  /\b(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\b|\b(?:central|coastal)\b/;

/** Before a number: it is the base of a rate, or a size of places. */
export const BASE_OF_RATE = /\b(?:per|every|each|out of|one in|1 in|for)\s+$/i;

/** Times for which the present population is of no use. */
export const LONG_AGO = pattern(
  String.raw`\b(?:world war|civil war of|centur(?:y|ies)|soviet(?:-era)?|colonial|decades? ago|generations? ago|partition of|
      revolution of|ancient|in the (?:19|20)?\d0s|years? ago)\b`,
  'i',
);

/** A count of deaths within about a year. */
export const WITHIN_A_YEAR = pattern(
  String.raw`\b(?:last year|this year|in (?:19|20)\d\d|during (?:19|20)\d\d|(?:a|per|each|every) year|annual(?:ly)?|yearly|
      (?:past|last|previous) (?:year|12 months|twelve months))\b`,
  'i',
);

/** Words before and after a country's name that make a number the country's. */
export const IN_COUNTRY = /\b(?:in|across|throughout|inside|within|all over)\s+(?:the\s+)?$/i;
export const COUNTRY_HAS = pattern(
  String.raw`^(?:\s+(?:has|had|have|hosts?|hosted|employs?|employed|counts?|counted|recorded|reported|registered|arrested|
      jailed|deported|naturali[sz]ed|recruit(?:s|ed)|called up|mobili[sz]ed|vaccinated|lost)\b)`,
  'i',
);

/** Whose money it is. */
export const OF_STATE = pattern(
  String.raw`\b(?:governments?|(?<!United )states?|treasury|ministr(?:y|ies)|finance minister|parliament|lawmakers|congress|
      cabinet|budgets?|budgetary|taxpayers?|public|federal|national)\b`,
  'i',
);
/** Words for the money of a state: spending, debts, taxes. */
export const STATE_MONEY = pattern(
  String.raw`\b(?:spend(?:s|ing)?|spent|budgets?|deficits?|surplus(?:es)?|borrow(?:s|ed|ing)?|debts?|bail-?outs?|stimulus|
      subsid(?:y|ies|ise|ize)|revenues?|tax(?:es)? (?:cuts?|rises?|revenues?)|relief (?:plan|package)|
      spending (?:plan|package)|allocat(?:e|es|ed)|earmark(?:s|ed)?|defen[cs]e|pensions?)\b`,
  'i',
);
/** Words for other money: somebody else's, or not a state's sum for a year. */
export const OTHER_MONEY = pattern(
  String.raw`\b(?:compan(?:y|ies)|firms?|business(?:es)?|corporat(?:ion|e)|banks?|inc|corp|plc|shares?|shareholders?|
      investors?|billionaires?|net worth|lawsuits?|sued?|fin(?:e|ed|es)|frauds?|stole|stolen|laundering|brib(?:e|es|
      ery)|exports?|imports?|trade|market|sales?|profits?|city|mayor|county|province|hospital|school|universit(?:y|
      ies)|per person|per head|per capita|each|households?|famil(?:y|ies)|a (?:day|week|month)|per (?:day|week|month)|
      over (?:the next )?(?:\w+ )?(?:years|decade)|million-dollar)\b`,
  'i',
);

/** Sums of another time or of no single thing: history, records, bets, odds, plans of long ago, "if". */
export const OTHER_SUM = pattern(
  String.raw`\b(?:(?:19|20)\d0s|then|at the time|back then|worth today|adjusted|inflation|in today[’']s (?:money|dollars)|
      cent(?:ury|uries)|per (?:share|barrel|ounce|litre|gallon|ton|tonne|unit|hour|day|week|month)|a (?:share|barrel|
      litre|gallon|ton|tonne|unit)|cryptocurrenc(?:y|ies)|bitcoin|fiction|novel|film grossed)\b`,
  'i',
);

/** Lengths that are not of a thing or a way. */
export const OTHER_LENGTH = pattern(
  String.raw`\b(?:high|tall|deep|depth|down|up|deeper|underground|for a length of|for every|above|below|altitude|elevation|
      height|races?|sprint|hurdles|freestyle|butterfly|breaststroke|backstroke|relay|medley|medal|final|heats?|record|
      rain(?:fall)?|snow(?:fall)?|wide|width|diameter|waves?|calibre|caliber|lens|guns?)\b`,
  'i',
);
