/**
 * Abbreviations of US states in newspapers, after a town or a party's letter: "Fresno, Calif.", "(D-Wis.)". Source:
 * Associated Press style, which does not abbreviate the eight states that are missing here.
 */
const abbreviations: Readonly<Record<string, string>> = {
  Alabama: 'Ala.',
  Arizona: 'Ariz.',
  Arkansas: 'Ark.',
  California: 'Calif.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Delaware: 'Del.',
  Florida: 'Fla.',
  Georgia: 'Ga.',
  Illinois: 'Ill.',
  Indiana: 'Ind.',
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Louisiana: 'La.',
  Maryland: 'Md.',
  Massachusetts: 'Mass.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Mississippi: 'Miss.',
  Missouri: 'Mo.',
  Montana: 'Mont.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  'New Hampshire': 'N.H.',
  'New Jersey': 'N.J.',
  'New Mexico': 'N.M.',
  'New York': 'N.Y.',
  'North Carolina': 'N.C.',
  'North Dakota': 'N.D.',
  Oklahoma: 'Okla.',
  Oregon: 'Ore.',
  Pennsylvania: 'Pa.',
  'Rhode Island': 'R.I.',
  'South Carolina': 'S.C.',
  'South Dakota': 'S.D.',
  Tennessee: 'Tenn.',
  Vermont: 'Vt.',
  Virginia: 'Va.',
  Washington: 'Wash.',
  'West Virginia': 'W.Va.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.',
};

/**
 * Abbreviations that, without their dot, are words, initials or names elsewhere. They mean the state only after a town.
 */
const ambiguous: ReadonlySet<string> = new Set([
  'ala',
  'ark',
  'colo',
  'conn',
  'del',
  'ga',
  'ill',
  'ind',
  'kan',
  'la',
  'mass',
  'md',
  'miss',
  'mo',
  'mont',
  'nd',
  'neb',
  'nev',
  'ore',
  'pa',
  'ri',
  'sc',
  'sd',
  'va',
  'wash',
  'nm',
  'nc',
  'nh',
]);

/** Returns a state's abbreviation, or null. `isAmbiguous`: it needs evidence. */
export function stateAbbreviation(name: string): { readonly text: string; readonly isAmbiguous: boolean } | null {
  const text = abbreviations[name];
  return text ? { text, isAmbiguous: ambiguous.has(text.replace(/\W/g, '').toLowerCase()) } : null;
}
