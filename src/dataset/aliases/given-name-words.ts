/**
 * Entries of lists of given names that, with a capital, are far more often a word, a day or a place than a first name.
 * Alone they must not make a person of the words that follow ("Say Anna", "Washington Street"). Words that people
 * really bear ("Grace", "Mark", "Will") are not in the list.
 */
const words = `
  ad asia bail bald bank bar base bat bay bear bee bird bond bone boot boy buck bud car care carry case cash chance charity court cross
  derby doe doll early fair far field fields florida forest free gun ham happy harmony job keen land law link lion lock major man mile mill
  moss my north page park pen pet port price ram read red rich ring rock row saw say see shell sky son star storm
  sunny temple thorn town tuesday
  wait wash washington way web wells west win wolf wood worth`;

let known: ReadonlySet<string> | null = null;

/** Whether an entry of a list of given names, in any case, is mostly something else than a name. */
export function isOtherThanGivenName(word: string): boolean {
  known ??= new Set(words.trim().split(/\s+/));
  return known.has(word.toLowerCase());
}
