/** Kinds of office by title, and whether they belong to a country. Data only: the first rule that fits counts. */
import type { OfficeKind } from '../../../src/dataset/schema';

export interface OfficeRule {
  readonly title: RegExp;
  readonly office: OfficeKind;
  /** Whether the office belongs to the record's country, so that "the French finance minister" may mean its holder. */
  readonly isOfCountry: boolean;
}

const ofCountry = (title: RegExp, office: OfficeKind): OfficeRule => ({ title, office, isOfCountry: true });
const ofBody = (title: RegExp, office: OfficeKind): OfficeRule => ({ title, office, isOfCountry: false });

/** Titles that look like an office but are not: nobody calls a shadow minister the minister. */
export const noOffice =
  /\b(?:shadow|deputy minister|assistant minister|junior|former|candidate|nominee|parliamentary (?:under-?)?secretary|opposition front bench|minister of state|state minister|assistant to|aide to)\b/i;

export const officeRules: readonly OfficeRule[] = [
  ofCountry(/^(?:acting |interim )?prime minister\b(?! of the national unity)/i, 'head-of-government'),
  ofCountry(
    /\bminist\w+ (?:of|for) (?:foreign|external)|\bforeign (?:secretary|minister)\b|^secretary of (?:state$|foreign)/i,
    'foreign-minister',
  ),
  ofCountry(
    /\bminist\w+ (?:of|for) (?:the )?(?:national )?defen[cs]e(?! (?:industry|personnel|materiel|procurement|capability))|\bdefen[cs]e (?:secretary|minister)\b|^secretary of defen[cs]e/i,
    'defence-minister',
  ),
  ofCountry(
    /\bminist\w+ (?:of|for) (?:the )?(?:economy and )?finances?\b|^chancellor of the exchequer|\bfinance minister\b|^secretary of the treasury|^treasurer of australia/i,
    'finance-minister',
  ),
  ofCountry(
    /\bminist\w+ (?:of|for) (?:the )?(?:interior|internal (?:affairs|security)|home affairs|home\b)|^home secretary|^secretary of homeland/i,
    'interior-minister',
  ),
  ofCountry(/\bminist\w+ (?:of|for) justice|^justice secretary|^(?:us )?attorney[- ]general$/i, 'justice-minister'),
  ofCountry(/\bminist\w+ (?:of|for) (?:mines and )?energy|^energy secretary|^secretary of energy/i, 'energy-minister'),
  ofCountry(/\bminist\w+ (?:of|for) (?:public )?health|^health secretary|^secretary of health/i, 'health-minister'),
  ofCountry(/^(?:first )?(?:vice|deputy)[- ]president\b(?: of (?!the)|$)/i, 'deputy-head-of-state'),
  ofCountry(
    /^speaker of (?:parliament|the (?:knesset|house of (?:commons|representatives)))/i,
    'speaker-of-parliament',
  ),
  ofCountry(/^national security advis/i, 'national-security-adviser'),
  ofBody(
    /^governor of (?:the )?(?:\w+ )*bank|^(?:governor|president|chair(?:man|woman)?) of (?:the )?(?:[\w’'-]+ )*(?:national bank|nationalbank|central bank|reserve bank|federal reserve|bundesbank)/i,
    'central-bank-chief',
  ),
  ofBody(/^(?:governor|premier) of\b/i, 'governor'),
  ofBody(/^mayor of\b/i, 'mayor'),
  ofBody(/^(?:us )?ambassador\b/i, 'ambassador'),
  ofBody(
    /\b(?:co-)?leader of (?:the )?(?:.* )?(?:party|opposition|afd|democrats|bloc)\b|^(?:co-)?(?:leader|chair(?:man|woman)?) of the .*party|^opposition leader|^president of the .*(?:party|rally)/i,
    'party-leader',
  ),
  ofBody(
    /^(?:chief of (?:the )?(?:general staff|defen[cs]e|army|staff of the armed)|chairman of the joint chiefs|commander-in-chief of the armed)/i,
    'armed-forces-chief',
  ),
  ofBody(
    /^(?:director|head|chief) of (?:the )?(?:central intelligence|mossad|shin bet|mi5|mi6|gchq|federal security service|fbi|national intelligence|military intelligence)/i,
    'intelligence-chief',
  ),
  ofBody(/\bspokes(?:person|man|woman)\b/i, 'spokesperson'),
  ofBody(/chief of staff/i, 'chief-of-staff'),
  ofBody(/\benvoy\b|^un special representative/i, 'envoy'),
  ofBody(
    /^(?:member of parliament|us representative|member of the (?:scottish parliament|senedd|northern ireland assembly|house of commons|national assembly))/i,
    'legislator-lower',
  ),
  ofBody(/^(?:member of the house of lords|us senator)/i, 'legislator-upper'),
  ofBody(
    /^(?:chief executive|ceo|chair(?:man|woman)?|director[- ]general|secretary[- ]general|executive director|managing director|general manager|president|administrator|un high commissioner|head|director)\b/i,
    'head-of-organisation',
  ),
  ofBody(/\b(?:minister|secretary)\b/i, 'minister'),
];
