/**
 * Reads what an institution sets for its machines: initial settings, and feeds for every reader. Chrome reads them from
 * its policies, Firefox from "3rdparty" in policies.json; assets/public/managed-schema.json is their form.
 */
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { managedSchema } from './managed-schema';

export type Managed = z.infer<typeof managedSchema>;

const nothing: Managed = { settings: {}, datasets: [] };

/** Reads the managed settings. Never throws: if there are none, or not in this form, the result is empty. */
export async function loadManaged(): Promise<Managed> {
  try {
    const parsed = managedSchema.safeParse(await browser.storage.managed.get());
    return parsed.success ? parsed.data : nothing;
  } catch {
    // Firefox rejects when no policy mentions this extension.
    return nothing;
  }
}
