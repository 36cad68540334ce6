import type { z } from 'zod';
import type { roleSchema } from '../../../src/dataset/schema';
import { stateNames } from './state-names';
import { noOffice, officeRules } from './office-rules';

/** A role as a record file writes it, without the schema's defaults. */
export type RoleRecord = z.input<typeof roleSchema>;

export interface GatheredRole {
  readonly title: string;
  readonly org: string | null;
  readonly constituency?: string | null;
  readonly party?: string | null;
  readonly state?: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly term_end?: string | null;
  readonly source: string;
  readonly note: string | null;
  readonly current_as_of: string | null;
}

/** Gathered titles about a person's case or family. They are not offices and are dropped. */
const notCarried =
  /\b(?:prison|sentenced|defendant|detained|wife|widow|son of|daughter|accused|jailed|exile|ousted|former)\b/i;

/** Returns a gathered role as the dataset writes it, or null if it cannot be stated as a fact. */
export function roleFrom(role: GatheredRole, country: string | null): RoleRecord | null {
  const { title, org, source, current_as_of: asOf } = role;
  const end = role.end || null;
  const start = role.start || null;
  if (notCarried.test(title)) return null;
  // No dated source says that the role is current.
  if (end === null && asOf === null) return null;
  if (end === null && role.term_end && asOf !== null && role.term_end < asOf) return null;
  const rule = noOffice.test(`${title} ${org ?? ''}`) ? undefined : officeRules.find((each) => each.title.test(title));

  const isHeadOfState = country !== null && isCountryTitle(title, org);
  const office = isHeadOfState ? 'head-of-state' : (rule?.office ?? null);
  const isOfCountry = isHeadOfState || (rule?.isOfCountry ?? false);
  const seat = role.constituency ?? (role.state ? (stateNames[role.state] ?? null) : null);
  return {
    title,
    ...(office === null ? {} : { office }),
    ...(isOfCountry && country ? { of: country } : {}),
    ...(org ? { body: org } : {}),
    ...(role.party ? { party: role.party } : {}),
    ...(seat ? { constituency: seat } : {}),
    start,
    end,
    ...(start === null && asOf !== null ? { seenFrom: asOf } : {}),
    ...(end === null ? { asOf } : {}),
    source,
    ...(remarkOf(role) ? { remark: remarkOf(role) } : {}),
  };
}

/** "President of Syria" in the government of Syria; not "President of the World Bank Group". */
function isCountryTitle(title: string, org: string | null): boolean {
  return (
    /^(?:acting |interim )?president of (?!the (?:senate|national assembly|chamber|european|world|people|un |bundes|central|supreme|constitutional|court|bank|republika))/i.test(
      title,
    ) && /^(?:government|presidency|republic)\b/i.test(org ?? '')
  );
}

function remarkOf({ note, term_end }: GatheredRole): string | null {
  const parts = [
    ...(note && /^(?:End inferred|Announced)/.test(note) ? [note.replace(/\.$/, '')] : []),
    ...(term_end ? [`the term runs to ${term_end}`] : []),
  ];
  return parts.length ? parts.join('; ') : null;
}
