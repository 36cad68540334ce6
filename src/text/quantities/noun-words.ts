/** Words that tell which nouns a number counts. */
import { wordSet } from '../word-set';

/** Words that end a run of words in which a counted noun is looked for. */
export const nounStops = wordSet(`
  the a an this that these those his her its their our my your and or but nor so yet of in on at by for from with without
  to into onto upon over under about as than then when while where who whom whose which what why how if because since until
  before after between among during against through toward towards per via
  i he she it we you they him them us me myself itself themselves
  is are was were be been being am has have had do does did will would shall should can cannot could may might must
  said says say told tells asked added according not no never only just also even still already ago earlier later long
  went came got made took gave rose fell grew dropped increased decreased climbed jumped slipped sank cut ended began
  remains seems becomes appears contains includes happens belongs consists depends exists occurs requires involves begins comes
  goes takes makes gives gets knows thinks wants keeps brings tells allows stands sits lies
  lost won left died lived remain remained became become seemed killed injured wounded dead
  many some several both across whatever
  here there now today yesterday tomorrow together each apiece above below`);

/** Measures that may have a word before them: "50 previous years", "12 nautical miles". */
export const countedMeasures = wordSet(`
  years days months weeks hours minutes decades miles yards metres meters kilometres kilometers acres hectares tonnes tons litres`);

/** Plurals without s. */
export const irregularPlurals = wordSet(`
  people men women children police personnel staff cattle crew feet teeth mice geese militia infantry youth folk
  servicemen servicewomen policemen policewomen fishermen firemen gunmen lawmakers clergy aircraft spacecraft
  watercraft helicopters media data criteria phenomena dead wounded injured missing`);

/** Words in s that are singular: "one series". */
export const singularInS = wordSet(`
  series species means headquarters barracks crossroads gas bus lens species campus virus bonus status focus census genus
  class glass mass pass press loss boss cross process access success witness business illness fitness mattress address princess
  actress waitress hostess fortress wilderness dress mess congress basis crisis analysis thesis hypothesis diagnosis oasis
  canvas atlas alias bias chaos cosmos rhinoceros circus chorus fungus genius nexus octopus radius stimulus surplus syllabus
  terminus walrus iris pelvis tennis clinics gallows works innings cannabis corps lass brass grass compass bypass trespass
  overpass underpass harness governess darkness weakness sickness likeness kindness`);

/** Words in s that are not plurals or not countable. */
export const falsePlurals = wordSet(`
  is was has does says plus minus as this his its us thus always perhaps sometimes afterwards towards besides previous
  various numerous obvious serious religious famous dangerous politics economics gas bus campus status crisis basis
  analysis virus congress business process access across less unless press loss class mass cross boss ros was yes
  news its overseas whereas texas paris james`);

/** Forms of address: "one Mr Smith" is a person, not a count. */
export const addressWords = wordSet('mr mrs ms miss dr sir dame lord lady prof professor captain sergeant');

/** Words that a hyphen joins to a number without being counted: "three-way", "two-time", "50-odd". */
export const uncounted = wordSet(`
  way ways time times fold plus some something thing half halves quarter quarters third thirds fourth fourths fifth fifths
  sixth sixths tenth tenths based like sized style themed only love under over hander handed legged footed bedded`);

/** Words between a year and a noun that begin another phrase: "In 2021 most people …". */
export const quantifiers = wordSet('most many some few all every both');

/** Nouns that show that a four-digit number before them is a count and not a year. */
export const plainlyCounted = wordSet(`
  people men women children soldiers troops civilians deaths casualties victims migrants refugees workers jobs votes
  voters students residents homes houses employees families members police officers cases tests patients copies seats
  protesters demonstrators prisoners hostages drones missiles rockets tanks words`);
