/** Publishers of pages: facts about outlets by web domain, in a file of their own that is read when a card needs it. */
import { z } from 'zod';
import { partialDate, webAddress } from './schema';

/** How an outlet is owned or paid for, as far as the list says. */
export const outletKinds = ['private', 'state-funded', 'public', 'independent', 'non-profit', 'other'] as const;

const outletSourceSchema = z.strictObject({
  publisher: z.string().min(1),
  url: webAddress,
  /** The day or month of the statement. */
  published: partialDate,
});

const outletSchema = z.strictObject({
  name: z.string().min(1),
  /** Host names without "www."; their subdomains belong to them. */
  domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  country: z.string().min(1).nullable(),
  kind: z.enum(outletKinds),
});

export const outletListSchema = z.strictObject({ source: outletSourceSchema, records: z.array(outletSchema) });

export type OutletList = z.infer<typeof outletListSchema>;

/** The known facts of an outlet, with their source. */
export interface OutletFacts extends Omit<z.infer<typeof outletSchema>, 'domains'> {
  readonly source: OutletList['source'];
}

/**
 * Finds the outlet of a host: the one with the longest domain that the host equals or is below.
 * @param host as in `location.hostname`
 */
export function outletOf({ records, source }: OutletList, host: string): OutletFacts | null {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = records.find(({ domains }) => domains.includes(name));
    if (found) return { name: found.name, country: found.country, kind: found.kind, source };
  }
  return null;
}
