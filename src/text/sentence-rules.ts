import { wordSet } from './word-set';

/**
 * Largest number of tokens in a sentence; after it the sentence ends. Real sentences are shorter, but tables, code and
 * text without full stops are not, and this bounds every stage that looks around in a sentence.
 */
export const LONGEST_SENTENCE = 1000;

/** Abbreviations before a name. The dot after them never ends a sentence. */
export const titleAbbreviations = wordSet(`
  mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt supt insp det
  pres st ste fr messrs mt ft amb atty sens reps`);

/** Abbreviations inside a phrase ("vs. Spain", "Inc. shares"). They end a sentence only before a clear opener. */
export const innerAbbreviations = wordSet(`
  vs v etc approx al eg ie cf viz ed eds trans op cit jr sr
  jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp co bros dept univ ave blvd rd
  calif conn fla mass mich minn okla penn tenn tex va wash wis ariz ark colo del ga ill ind kan ky la md mo
  mont neb nev ore wyo ala`);

/** Abbreviations before a figure ("No. 10"). Before anything else they are words. */
export const figureAbbreviations = wordSet(`no nos fig figs vol vols pp p art sec ch ca est nr rs`);

/** Verbs that continue the sentence after a quoted question or exclamation. */
export const sayingVerbs = wordSet(`
  said says asked asks told tells wrote writes added adds replied shouted cried demanded tweeted posted wondered
  warned insisted joked exclaimed yelled quipped`);

/** Words that, capitalised after an abbreviation, open a new sentence because they are not names. */
export const sentenceOpeners = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your but and or so yet
  in on at by for from with without after before since until while when where if as although though because
  however meanwhile moreover also then there here what who why how not no some many most both each every all
  another other during under over about among between despite according earlier later now still`);
