/** Word lists and thresholds of the rules in `derive-aliases.ts`. */

/** Endings that belong to a name but not to the surname. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]);

/** Suffixes that mark a ruler's name, which has no surname ("Felipe VI"). */
export const rulerNumbers: ReadonlySet<string> = new Set([
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]);

/** Words that open a surname ("von der Leyen", "De Wever"). */
export const surnameParticles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ter',
  'ten',
  'zu',
  'lo',
]);

/** Words before the last word of a name that mean it is not a surname by itself ("bin Salman", "Al Thani"). */
export const lineageWords: ReadonlySet<string> = new Set([
  'bin',
  'bint',
  'ibn',
  'ibni',
  'al',
  'el',
  'ould',
  'abu',
  'abd',
]);

/** Countries where the family name comes first, so the last word is not a surname. */
export const familyNameFirst: ReadonlySet<string> = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'macau',
  'north-korea',
  'south-korea',
  'vietnam',
  'cambodia',
  'myanmar',
  'laos',
  'bhutan',
  'mongolia',
]);

/** Shorter party abbreviations need evidence, longer ones the full name, because many parties share them. */
export const SHORTEST_PARTY_ABBREVIATION = 3;

/** An abbreviation of at most this many letters is matched only in capitals ("US", "WHO"). */
export const LONGEST_STRICT_ACRONYM = 3;

/** Cities below this prominence need evidence if their name is also a given name ("Victoria"). */
export const WELL_KNOWN_CITY = 130;

/** Prominence of an office-holder whose bare surname newspapers use before the full name. */
export const FAMOUS_PERSON = 180;

/** A bare surname shorter than this always needs the full name first. */
export const SHORTEST_BARE_SURNAME = 4;

/** Surnames, folded, that too many people share to mean one of them, however prominent. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `
  abdullah ahmad ahmed ali anderson anwar barre brown castro chen clark costa cruz davis diaz fernandez garcia gonzalez gomez hassan
  hernandez hussein ibrahim islam johnson jones karim khan kumar lewis lopez martin martinez miller mohamed mohamud morales nguyen
  ortega patel perez ramirez ramos rashid reyes rivera rodriguez salam samia sanchez santos sharif silva singh smith taylor taye thomas
  thompson torres walker wang white williams wilson wong yang young zhang`
    .split(/\s+/)
    .filter(Boolean),
);
