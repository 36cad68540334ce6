/** Patterns right around a number that fit a series, or rule it out. */
import { pattern } from '../../text/pattern';
import type { SeriesDefinition } from '../../dataset/series/series-schema';
import type { NumberPlace } from './clause';

const MODAL = pattern(
  String.raw`\b(?:would|could|might|may be|should|expect(?:s|ed)?|forecast(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed)?|
      projection|target(?:s|ed)?|goals?|aim(?:s|ed)?|plan(?:s|ned)?|pledge[ds]?|promise[ds]?|want(?:s|ed)?|if|were to|
      will|next year|by 20[3-9]\d|limit of|ceiling of|cap of)\b`,
  'i',
);
const CHANGE_BEFORE = pattern(
  String.raw`\b(?:rose|rise|rises|rising|risen|grew|grow|grown|growing|fell|fall|falls|fallen|dropped|drop|increased?|
      increases|declined?|decreased?|cut|down|jumped|climbed|gained|lost|slipped|shrank|added|adding|another|extra|
      additional)(?: by)?(?: (?:about|around|some|nearly|more than|just|almost|only|over|roughly|an?))*\s*$`,
  'i',
);
const BY_BEFORE = /\bby(?: (?:about|around|some|nearly|more than|just|almost|only|over|roughly|an?|another))*\s*$/i;
const CHANGE_AFTER =
  /^\s*(?:more|higher|lower|less|fewer|dearer|cheaper|points?|increase|rise|drop|decline|cut|jump)\b/i;
const PER_HEAD = /^\s*(?:per (?:head|person|capita)|a (?:head|person)|each)\b/i;
const VERB_OF_CHANGE =
  /\b(?:grew|grow|grown|growing|growth|expand(?:s|ed|ing)?|shrank|shrink|shrunk|shrinking|contract(?:s|ed|ing|ion)?)\b/i;
const FALLS = /\b(?:shrank|shrink|shrunk|shrinking|contract(?:s|ed|ing|ion)?|fell)\b/i;
const PEOPLE_OF =
  /(?:'s|’s|\bits|\btheir|\bcountry's|\bcountry’s)\s+(?:(?:about|around|some|nearly|more than|almost|over|roughly|estimated)\s+)*$/i;
const POPULATION_BEFORE = pattern(
  String.raw`\b(?:population (?:of|is|was|stands at|stood at|has reached|reached)|nation of|country of|
      land of)\s+(?:(?:about|around|some|nearly|more than|almost|over|roughly|an estimated|just over|just under)\s+)*$`,
  'i',
);
const POPULATION_AFTER = pattern(
  String.raw`^\s*(?:inhabitants|-?strong population|citizens)?\s*(?:[.,;]|$|and\b|will\b|have\b|is\b|are\b|was\b|were\b|
      deserve|know\b|want\b|cannot\b|can\b)`,
  'i',
);
const RATE_BEFORE =
  /\b(?:to|at|of|between|range|is|was|stands at|remains?)\s*(?:(?:a|its|the|an|range|of|between|about|record|current|target|level)\s+)*$/i;

/** In "5 percent of 20 percent" neither number is a value. */
const SHARE_AFTER = /^\s*of (?:the |its )?[\d.,]+\s*(?:%|per ?cent)/i;
const SHARE_BEFORE = /(?:%|\bper ?cent) of (?:the |its )?$/i;

/** Whether the words around a number allow a value of the series. */
export function fitsShape(
  { shape, modal, change, kind, span, id }: SeriesDefinition,
  place: NumberPlace,
  noun: string,
): boolean {
  const { before, after } = place;
  if (SHARE_AFTER.test(after) || SHARE_BEFORE.test(before)) return false;
  if (!modal && MODAL.test(before)) return false;
  if (PER_HEAD.test(after) && !id.includes('person')) return false;
  if (shape === 'population') return isPopulation(before, after, noun);
  if (shape === 'interest') return RATE_BEFORE.test(before);
  if (change) return VERB_OF_CHANGE.test(place.clause);
  const isRise = kind === 'rate' && span !== 'decision';
  if (isRise) return !(/\binflation\b/i.test(before) && (CHANGE_BEFORE.test(before) || BY_BEFORE.test(before)));
  if (CHANGE_AFTER.test(after)) return false;
  return !BY_BEFORE.test(before) && !(CHANGE_BEFORE.test(before) && kind !== 'count');
}

/** Whether a change is a fall: "shrank by 0.5 percent" is -0.5. */
export const isFall = (clause: string): boolean => FALLS.test(clause);

function isPopulation(before: string, after: string, noun: string): boolean {
  if (POPULATION_BEFORE.test(before)) return true;
  const isPeople = /^(?:people|inhabitants|citizens)$/i.test(noun);
  return isPeople && (noun.toLowerCase() === 'inhabitants' || PEOPLE_OF.test(before)) && POPULATION_AFTER.test(after);
}
