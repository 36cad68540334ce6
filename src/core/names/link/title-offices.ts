import type { OfficeKind } from '../../../dataset/schema';
import { hashWord } from '../../../text/word-hash';

/** Offices of title words. A title is evidence for a candidate who holds or held such an office. */
const OFFICES: Readonly<Record<string, readonly OfficeKind[]>> = {
  president: ['head-of-state', 'head-of-organisation', 'deputy-head-of-state'],
  prime: ['head-of-government'],
  premier: ['head-of-government', 'governor'],
  chancellor: ['head-of-government', 'finance-minister'],
  king: ['monarch'],
  queen: ['monarch'],
  emperor: ['monarch'],
  sultan: ['monarch'],
  emir: ['monarch'],
  pope: ['head-of-state', 'head-of-organisation'],
  ayatollah: ['supreme-leader'],
  minister: [
    'head-of-government',
    'foreign-minister',
    'defence-minister',
    'finance-minister',
    'interior-minister',
    'justice-minister',
    'energy-minister',
    'health-minister',
    'minister',
  ],
  secretary: [
    'foreign-minister',
    'defence-minister',
    'finance-minister',
    'interior-minister',
    'health-minister',
    'energy-minister',
    'minister',
    'spokesperson',
    'head-of-organisation',
  ],
  general: ['justice-minister', 'armed-forces-chief', 'head-of-organisation'],
  attorney: ['justice-minister'],
  senator: ['legislator-upper'],
  sen: ['legislator-upper'],
  representative: ['legislator-lower'],
  rep: ['legislator-lower'],
  congressman: ['legislator-lower'],
  congresswoman: ['legislator-lower'],
  mp: ['legislator-lower'],
  lawmaker: ['legislator-upper', 'legislator-lower'],
  speaker: ['speaker-of-parliament'],
  leader: [
    'majority-leader',
    'minority-leader',
    'party-leader',
    'supreme-leader',
    'head-of-state',
    'head-of-government',
  ],
  governor: ['governor', 'central-bank-chief'],
  gov: ['governor'],
  mayor: ['mayor'],
  director: ['intelligence-chief', 'head-of-organisation'],
  chief: [
    'head-of-organisation',
    'intelligence-chief',
    'defence-minister',
    'armed-forces-chief',
    'chief-of-staff',
    'foreign-minister',
  ],
  chairman: ['head-of-organisation', 'central-bank-chief', 'party-leader', 'armed-forces-chief'],
  chairwoman: ['head-of-organisation', 'central-bank-chief', 'party-leader'],
  chair: ['head-of-organisation', 'central-bank-chief', 'party-leader'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  spokesperson: ['spokesperson'],
  envoy: ['envoy'],
  ambassador: ['ambassador'],
  adviser: ['national-security-adviser'],
  advisor: ['national-security-adviser'],
};

/** Titles in the plural, each before a list of names. */
const LIST_OFFICES: Readonly<Record<string, readonly OfficeKind[]>> = {
  sens: ['legislator-upper'],
  senators: ['legislator-upper'],
  reps: ['legislator-lower'],
  representatives: ['legislator-lower'],
  congressmen: ['legislator-lower'],
  congresswomen: ['legislator-lower'],
  mps: ['legislator-lower'],
  lawmakers: ['legislator-upper', 'legislator-lower'],
  democrats: ['legislator-upper', 'legislator-lower'],
  republicans: ['legislator-upper', 'legislator-lower'],
  governors: ['governor'],
  govs: ['governor'],
  ministers: OFFICES['minister']!,
  presidents: OFFICES['president']!,
};

type OfficeTable = ReadonlyMap<number, readonly OfficeKind[]>;

const byHash = (offices: Readonly<Record<string, readonly OfficeKind[]>>): OfficeTable =>
  new Map(Object.entries(offices).map(([word, kinds]) => [hashWord(word), kinds]));

let titles: OfficeTable | null = null;
let listTitles: OfficeTable | null = null;

/** Returns the offices of a title's word, by its hash; none for other words. */
export function officesOfTitleWord(hash: number): readonly OfficeKind[] {
  return (titles ??= byHash(OFFICES)).get(hash) ?? [];
}

/** Returns the offices of a title in the plural ("Sens."), by its hash; none for other words. */
export function officesOfListTitle(hash: number): readonly OfficeKind[] {
  return (listTitles ??= byHash(LIST_OFFICES)).get(hash) ?? [];
}
