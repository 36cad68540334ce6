/**
 * Stems: one form for the inflections of a word, so that "voted", "votes" and "voting" match.
 *
 * The rules are those of M. F. Porter, "An algorithm for suffix stripping" (1980), steps 1 to 5,
 * https://tartarus.org/martin/PorterStemmer/, with the irregular forms that news text uses most.
 */
import { irregularForms } from './stem-words';

const CONSONANT = '(?:[^aeiou]|(?<=[aeiou])y|^y)';
const VOWEL = '(?:[aeiou]|(?<![aeiou]|^)y)';
const MEASURE_ABOVE_0 = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}`);
const MEASURE_ABOVE_1 = new RegExp(`^${CONSONANT}*(?:${VOWEL}+${CONSONANT}+){2}`);
const MEASURE_IS_1 = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+${VOWEL}*$`);
const HAS_VOWEL = new RegExp(VOWEL);
const ENDS_CVC = new RegExp(`${CONSONANT}[aeiouy][^aeiouwxy]$`);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['isation', 'ize'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['eli', 'e'],
  ['logi', 'log'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

/** Last letters of the suffixes above; most words end in another and are skipped. */
const STEP_2_ENDINGS = 'lirnms';
const STEP_3_ENDINGS = 'eils';
const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'ion',
  'al',
  'er',
  'ic',
  'ou',
];

const STEP_4_ENDINGS = 'temisnlrcu';

/**
 * Returns the stem of a word.
 * @param word in lower case, without diacritics; words with digits are returned unchanged
 */
export function stem(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular) return irregular;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return step5(step4(replaced(replaced(step1(word), STEP_2, STEP_2_ENDINGS), STEP_3, STEP_3_ENDINGS)));
}

function step1(word: string): string {
  let stemmed = word;
  if (stemmed.endsWith('sses') || stemmed.endsWith('ies')) stemmed = stemmed.slice(0, -2);
  else if (stemmed.endsWith('s') && !stemmed.endsWith('ss')) stemmed = stemmed.slice(0, -1);
  if (stemmed.endsWith('eed')) {
    if (MEASURE_ABOVE_0.test(stemmed.slice(0, -3))) stemmed = stemmed.slice(0, -1);
  } else {
    const base = stemmed.endsWith('ed') ? stemmed.slice(0, -2) : stemmed.endsWith('ing') ? stemmed.slice(0, -3) : '';
    if (base && HAS_VOWEL.test(base)) stemmed = repaired(base);
  }
  return stemmed.endsWith('y') && HAS_VOWEL.test(stemmed.slice(0, -1)) ? `${stemmed.slice(0, -1)}i` : stemmed;
}

/** Repairs a stem after a suffix is cut: "hopp" → "hop", "fil" → "file", "conflat" → "conflate". */
function repaired(base: string): string {
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return MEASURE_IS_1.test(base) && ENDS_CVC.test(base) ? `${base}e` : base;
}

function replaced(word: string, rules: readonly (readonly [string, string])[], endings: string): string {
  if (!endings.includes(word[word.length - 1]!)) return word;
  for (const [suffix, by] of rules) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    return MEASURE_ABOVE_0.test(base) ? base + by : word;
  }
  return word;
}

function step4(word: string): string {
  if (!STEP_4_ENDINGS.includes(word[word.length - 1]!)) return word;
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    if (suffix === 'ion' && !/[st]$/.test(base)) return word;
    return MEASURE_ABOVE_1.test(base) ? base : word;
  }
  return word;
}

function step5(word: string): string {
  let stemmed = word;
  if (stemmed.endsWith('e')) {
    const base = stemmed.slice(0, -1);
    if (MEASURE_ABOVE_1.test(base) || (MEASURE_IS_1.test(base) && !ENDS_CVC.test(base))) stemmed = base;
  }
  return stemmed.endsWith('ll') && MEASURE_ABOVE_1.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
}
