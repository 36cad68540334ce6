/** The most common words of each language, short ones that are not among those of another language. */
export const STOP_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to that is was for with as it he she his by from at this have had not are be but which they an has were who their',
  ],
  [
    'de',
    'der die und das den dem mit von ist nicht ein eine auf für sich auch als sie werden wird bei nach einer einen dass oder hat',
  ],
  ['fr', 'le la les des et est une dans pour pas sur qui que du au par avec ce il sont plus cette ses aux mais ont'],
  ['es', 'el la los las de que y en un una por con para del se es al lo como su más pero sus este ha fue'],
  ['it', 'il la di che e del della per un una con non sono nel le dei alla da anche gli si ha più come al delle'],
  ['pt', 'o os as de que e em um uma para com não do da dos das no na por mais se ao como foi seu sua pelo'],
  ['nl', 'de het een van en dat is op te met voor zijn niet aan er ook als bij door maar werd naar hij uit om'],
  ['cs', 'a se na je že do v z s o pro ale jako za by jsem k po od jeho už i byl který však podle'],
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

/** Whether a text has any of these scripts at all. */
export const OTHER_LETTERS = /[\u0370-\u0e7f\u3040-\ud7af]/;

/** Three-letter tags of languages that have a two-letter tag (ISO 639-2, both forms). */
export const LONG_CODES: ReadonlyMap<string, string> = new Map(
  (
    'eng en deu de ger de fra fr fre fr spa es ukr uk ita it por pt nld nl dut nl pol pl rus ru ces cs cze cs swe sv dan da nor no ' +
    'fin fi hun hu ron ro rum ro ell el gre el tur tr ara ar heb he hin hi jpn ja kor ko zho zh chi zh vie vi tha th ind id msa ms ' +
    'may ms swa sw zul zu xho xh afr af cat ca eus eu baq eu hrv hr srp sr slk sk slo sk slv sl bul bg fas fa per fa urd ur ben bn tam ta'
  )
    .match(/\w+ \w+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Three-letter tags of languages without a two-letter tag. */
export const OWN_LONG_CODES: ReadonlySet<string> = new Set(['fil', 'haw', 'ceb', 'hmn', 'yue', 'nso', 'hsb', 'gsw']);
