import type { OfficeKind } from '../../../dataset/schema';

/**
 * Phrases after a country or body that describe the holder of an office: "the Russian *president*". With several kinds,
 * the first that has a holder is meant, unless the article names another.
 */
export const officePhrases: readonly (readonly [phrase: string, offices: readonly OfficeKind[]])[] = [
  ['president', ['head-of-state']],
  ['vice president', ['deputy-head-of-state']],
  ['prime minister', ['head-of-government']],
  ['premier', ['head-of-government']],
  ['pm', ['head-of-government']],
  ['chancellor', ['head-of-government']],
  ['head of state', ['head-of-state', 'monarch']],
  ['head of government', ['head-of-government']],
  ['leader', ['supreme-leader', 'head-of-state', 'head-of-government']],
  ['supreme leader', ['supreme-leader']],
  ['king', ['monarch', 'head-of-state']],
  ['queen', ['monarch', 'head-of-state']],
  ['monarch', ['monarch', 'head-of-state']],
  ['emperor', ['monarch', 'head-of-state']],
  ['emir', ['monarch', 'head-of-state']],
  ['sultan', ['monarch', 'head-of-state']],
  ['foreign minister', ['foreign-minister']],
  ['foreign secretary', ['foreign-minister']],
  ['secretary of state', ['foreign-minister']],
  ['top diplomat', ['foreign-minister']],
  ['chief diplomat', ['foreign-minister']],
  ['defense minister', ['defence-minister']],
  ['defence minister', ['defence-minister']],
  ['defense secretary', ['defence-minister']],
  ['defence secretary', ['defence-minister']],
  ['secretary of defense', ['defence-minister']],
  ['defense chief', ['defence-minister']],
  ['defence chief', ['defence-minister']],
  ['war secretary', ['defence-minister']],
  ['finance minister', ['finance-minister']],
  ['treasury secretary', ['finance-minister']],
  ['treasury chief', ['finance-minister']],
  ['chancellor of the exchequer', ['finance-minister']],
  ['interior minister', ['interior-minister']],
  ['home secretary', ['interior-minister']],
  ['homeland security secretary', ['interior-minister']],
  ['justice minister', ['justice-minister']],
  ['attorney general', ['justice-minister']],
  ['energy minister', ['energy-minister']],
  ['energy secretary', ['energy-minister']],
  ['health minister', ['health-minister']],
  ['health secretary', ['health-minister']],
  ['national security adviser', ['national-security-adviser']],
  ['national security advisor', ['national-security-adviser']],
  ['intelligence chief', ['intelligence-chief']],
  ['spy chief', ['intelligence-chief']],
  ['chief of staff', ['chief-of-staff']],
  ['speaker', ['speaker-of-parliament']],
  ['majority leader', ['majority-leader']],
  ['minority leader', ['minority-leader']],
  ['central bank chief', ['central-bank-chief']],
  ['central bank governor', ['central-bank-chief']],
  ['army chief', ['armed-forces-chief']],
];

/** Phrases after an organisation's name: "the NATO *chief*". */
export const headPhrases: readonly (readonly [phrase: string, offices: readonly OfficeKind[]])[] = [
  ['chief', ['head-of-organisation', 'intelligence-chief', 'central-bank-chief']],
  ['head', ['head-of-organisation', 'intelligence-chief', 'central-bank-chief']],
  ['boss', ['head-of-organisation', 'intelligence-chief']],
  ['director', ['head-of-organisation', 'intelligence-chief']],
  ['director general', ['head-of-organisation', 'intelligence-chief']],
  ['secretary general', ['head-of-organisation']],
  ['president', ['head-of-organisation', 'central-bank-chief']],
  ['chair', ['central-bank-chief', 'head-of-organisation']],
  ['chairman', ['central-bank-chief', 'head-of-organisation']],
  ['chairwoman', ['central-bank-chief', 'head-of-organisation']],
  ['leader', ['party-leader', 'head-of-organisation']],
  ['speaker', ['speaker-of-parliament']],
  ['majority leader', ['majority-leader']],
  ['minority leader', ['minority-leader']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['spokesperson', ['spokesperson']],
  ['press secretary', ['spokesperson']],
];

/**
 * Seats of an office, by id. The leader or chief of a seat holds an office of its country: "the Kremlin *leader*", "the
 * Pentagon *chief*". Used if the dataset has the seat and a holder on the day.
 */
export const seatOffices: Readonly<
  Record<string, { readonly phrases: readonly string[]; readonly office: OfficeKind }>
> = {
  kremlin: { phrases: ['leader', 'chief', 'boss', 'head'], office: 'head-of-state' },
  pentagon: { phrases: ['chief', 'boss', 'head', 'leader'], office: 'defence-minister' },
  'us-state-department': { phrases: ['chief', 'boss', 'head', 'top diplomat'], office: 'foreign-minister' },
  doj: { phrases: ['chief', 'boss', 'head'], office: 'justice-minister' },
  dhs: { phrases: ['chief', 'boss', 'head'], office: 'interior-minister' },
};

/** Chambers or houses that mean their country's if no country is named. */
export const chamberCountries: Readonly<Record<string, string>> = {
  house: 'united-states',
  senate: 'united-states',
  commons: 'united-kingdom',
};

/** Bodies of a state that a description means without a name in a dataset: "the Ukrainian presidency". */
export const bodyPhrases = [
  'presidency',
  'government',
  'parliament',
  'military',
  'foreign ministry',
  'defense ministry',
  'defence ministry',
  'interior ministry',
  'finance ministry',
  'health ministry',
  'energy ministry',
  'justice ministry',
  'embassy',
] as const;

/** Words before or after a description that mean somebody else: "the former US president". */
export const otherHolderWords = `
  former ex late then next first past previous future incoming outgoing deputy acting interim new would onetime
  elect designate candidate nominee hopeful contender emeritus`;
