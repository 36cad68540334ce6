/** The most common words of each language, short ones that are not among those of another language. */
export const STOP_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to that is was for with as it he she his by from at this have had not are be but which they an has were who their',
  ],
  ['de', 'der die und das den dem mit von ist nicht ein eine'],
  ['fr', 'le la les des et est une dans pour pas sur qui'],
  ['es', 'el la los las de que y en un una por con'],
  ['it', 'il la di che e del della per un una con non'],
  ['pt', 'o os as de que e em um uma para com não'],
  ['nl', 'de het een van en dat is op te met voor zijn'],
  ['cs', 'a se na je že do v z s o pro ale'],
];

/** Scripts of one language, or of the language that most news in the script is in. */
export const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** A letter of one of these scripts. */
export const OTHER_LETTERS = /[\u0370-\u0e7f\u3040-\ud7af]/;

/** Three-letter tags of languages without a two-letter tag. */
export const OWN_LONG_CODES: ReadonlySet<string> = new Set(['fil', 'haw', 'ceb', 'hmn', 'yue', 'nso', 'hsb', 'gsw']);
