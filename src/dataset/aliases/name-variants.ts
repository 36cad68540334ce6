/**
 * Spellings of a name in Latin letters. Newsrooms transliterate Cyrillic and Arabic names and umlauts differently; each
 * rule gives the possible spellings of one word.
 */

export interface SpellingRule {
  readonly pattern: RegExp;
  readonly spellings: readonly string[];
  /** Ids of the countries to whose names the rule applies; null for all. */
  readonly countries: ReadonlySet<string> | null;
}

const cyrillic: ReadonlySet<string> = new Set([
  'russia',
  'ukraine',
  'belarus',
  'bulgaria',
  'kazakhstan',
  'kyrgyzstan',
  'uzbekistan',
  'tajikistan',
  'turkmenistan',
  'armenia',
  'azerbaijan',
  'moldova',
  'georgia',
]);

const arabic: ReadonlySet<string> = new Set([
  'egypt',
  'saudi-arabia',
  'united-arab-emirates',
  'qatar',
  'kuwait',
  'bahrain',
  'oman',
  'jordan',
  'lebanon',
  'syria',
  'iraq',
  'yemen',
  'palestine',
  'libya',
  'tunisia',
  'algeria',
  'morocco',
  'mauritania',
  'sudan',
  'iran',
  'pakistan',
  'bangladesh',
  'afghanistan',
  'maldives',
  'brunei',
  'malaysia',
  'somalia',
  'djibouti',
  'comoros',
]);

export const spellingRules: readonly SpellingRule[] = [
  { pattern: /(?<=\p{L}{2})sk(?:y|yy|iy|ii|yi|yj)$/u, spellings: ['sky', 'skyy', 'skiy', 'ski'], countries: cyrillic },
  {
    pattern: /(?<=^(?:Serg|Andr|Alex|Nikola|Yevg|Evg))(?:ei|ey|iy|ii|i)$/u,
    spellings: ['ei', 'ey', 'i'],
    countries: cyrillic,
  },
  {
    pattern: /^(?:Dmitri|Dmitry|Dmitriy|Dmitrii|Dimitri)$/u,
    spellings: ['Dmitri', 'Dmitry', 'Dmitriy'],
    countries: cyrillic,
  },
  { pattern: /^(?:Yuri|Yury|Yuriy|Yurii|Iurii)$/u, spellings: ['Yuri', 'Yury', 'Yuriy'], countries: cyrillic },
  { pattern: /^(?:Vitali|Vitaly|Vitaliy|Vitalii)$/u, spellings: ['Vitali', 'Vitaly', 'Vitaliy'], countries: cyrillic },
  {
    pattern: /^(?:Alexander|Aleksandr|Alexandr|Aleksander)$/u,
    spellings: ['Alexander', 'Aleksandr', 'Alexandr', 'Aleksander'],
    countries: cyrillic,
  },
  {
    pattern: /^(?:Alexei|Aleksei|Alexey|Aleksey)$/u,
    spellings: ['Alexei', 'Aleksei', 'Alexey', 'Aleksey'],
    countries: cyrillic,
  },
  { pattern: /^(?:Mikhail|Mikhael|Michail)$/u, spellings: ['Mikhail', 'Michail'], countries: cyrillic },
  { pattern: /^(?:Mykhailo|Mykhaylo)$/u, spellings: ['Mykhailo', 'Mykhaylo'], countries: cyrillic },
  { pattern: /^(?:Fedorov|Fyodorov|Fiodorov)$/u, spellings: ['Fedorov', 'Fyodorov'], countries: cyrillic },
  { pattern: /^(?:Yulia|Yuliia|Iuliia|Julia)$/u, spellings: ['Yulia', 'Yuliia'], countries: cyrillic },
  { pattern: /^(?:Andriy|Andrii|Andrij)$/u, spellings: ['Andriy', 'Andrii'], countries: cyrillic },
  { pattern: /^(?:Serhiy|Serhii|Sergiy)$/u, spellings: ['Serhiy', 'Serhii'], countries: cyrillic },
  {
    pattern: /^(?:Muhammad|Mohammed|Mohamed|Mohammad|Muhammed|Mohamad)$/u,
    spellings: ['Muhammad', 'Mohammed', 'Mohamed', 'Mohammad'],
    countries: arabic,
  },
  { pattern: /^(?:Ahmad|Ahmed)$/u, spellings: ['Ahmad', 'Ahmed'], countries: arabic },
  { pattern: /^(?:Abdullah|Abdallah|Abdulla)$/u, spellings: ['Abdullah', 'Abdallah'], countries: arabic },
  { pattern: /^(?:Hussein|Hussain|Husayn)$/u, spellings: ['Hussein', 'Hussain'], countries: arabic },
  { pattern: /^(?:Zayed|Zayid)$/u, spellings: ['Zayed', 'Zayid'], countries: arabic },
  // The soft sign, which English leaves out: "Ryazan’".
  { pattern: /[’']/u, spellings: [''], countries: cyrillic },
  // Names with an English form.
  { pattern: /^Genève$/u, spellings: ['Geneva'], countries: null },
  { pattern: /^Göteborg$/u, spellings: ['Gothenburg'], countries: null },
  { pattern: /^Köln$/u, spellings: ['Cologne'], countries: null },
  { pattern: /^Nürnberg$/u, spellings: ['Nuremberg'], countries: null },
  // Diacritics are folded anyway; these are also written with two letters.
  { pattern: /ü/u, spellings: ['ü', 'ue'], countries: null },
  { pattern: /ö/u, spellings: ['ö', 'oe'], countries: null },
  { pattern: /ä/u, spellings: ['ä', 'ae'], countries: null },
  { pattern: /å/u, spellings: ['å', 'aa'], countries: null },
  { pattern: /^Saint(?=$)/u, spellings: ['Saint', 'St.'], countries: null },
  { pattern: /^St\.?$/u, spellings: ['Saint', 'St.'], countries: null },
  { pattern: /^Mount$/u, spellings: ['Mount', 'Mt.'], countries: null },
  { pattern: /^Fort$/u, spellings: ['Fort', 'Ft.'], countries: null },
];

/** Largest number of spellings kept for a name, the given one included. */
const MOST_SPELLINGS = 12;

/**
 * Returns all spellings of a name by the rules, the given one first.
 * @param name words separated by single spaces
 * @param country id of the country that the name belongs to, or null
 */
export function spellingsOf(name: string, country: string | null): string[] {
  const words = name.split(' ');
  const rules = rulesFor(country);
  // No rule applies to most names, and a large dataset has very many.
  if (words[0] !== '' && !words.some((word) => rules.any.test(word))) return [name];
  let names = [''];
  for (const word of words) {
    const spellings = wordSpellings(word, rules.all);
    names = names
      .flatMap((before) => spellings.map((spelling) => (before ? `${before} ${spelling}` : spelling)))
      .slice(0, MOST_SPELLINGS);
  }
  return [...new Set([name, ...names])];
}

interface CountryRules {
  readonly all: readonly SpellingRule[];
  /** Matches a word if any of the rules applies to it. */
  readonly any: RegExp;
}

const byCountry = new Map<string | null, CountryRules>();

function rulesFor(country: string | null): CountryRules {
  // All countries without rules of their own share one set.
  const key = country !== null && (cyrillic.has(country) || arabic.has(country)) ? country : null;
  const known = byCountry.get(key);
  if (known) return known;
  const all = spellingRules.filter(({ countries }) => countries === null || (key !== null && countries.has(key)));
  const rules = { all, any: new RegExp(all.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u') };
  byCountry.set(key, rules);
  return rules;
}

function wordSpellings(word: string, rules: readonly SpellingRule[]): string[] {
  const rule = rules.find(({ pattern }) => pattern.test(word));
  if (!rule) return [word];
  return [
    word,
    ...rule.spellings.map((spelling) => word.replace(rule.pattern, spelling)).filter((spelling) => spelling !== word),
  ];
}
