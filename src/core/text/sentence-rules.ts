import { wordSet } from './word-set';

/** Abbreviations that stand before a name, so the dot after them never ends a sentence. */
export const titleAbbreviations = wordSet(`
  mr mrs ms mx dr prof rev hon sen sens rep reps gov govs gen gens col lt sgt capt cmdr adm maj cpl pvt supt insp det
  pres st ste fr sr jr messrs mt ft amb atty`);

/** Abbreviations that stand before a figure or inside a phrase ("No. 10", "vs. Spain"). */
export const innerAbbreviations = wordSet(`
  no nos vs v etc approx est al eg ie cf ca fig vol pp p art sec ch ed eds trans op cit
  jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp co bros dept univ ave blvd rd`);

/** Words that, capitalised after an abbreviation, open a new sentence because they are no names. */
export const sentenceOpeners = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your but and or so yet
  in on at by for from with without after before since until while when where if as although though because
  however meanwhile moreover also then there here what who why how not no some many most both each every all
  another other during under over about among between despite according earlier later now still`);
