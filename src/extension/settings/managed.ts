/**
 * Reads what an institution sets for its machines: initial settings, and feeds for every reader. Chrome reads them from
 * its policies, Firefox from "3rdparty" in policies.json; assets/public/managed-schema.json is their form.
 */
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { managedSchema } from './managed-schema';
import { policyFaults } from './policy-faults';

export type Managed = z.infer<typeof managedSchema>;

const nothing: Managed = { settings: {}, datasets: [] };

/**
 * Reads the managed settings. Never throws: if there are none, or not in this form, the result is empty. What is wrong
 * with a policy is told in the console of the background, where an administrator looks.
 */
export async function loadManaged(): Promise<Managed> {
  try {
    const policy = await browser.storage.managed.get();
    for (const fault of policyFaults(policy)) console.warn('Sidelight, policy:', fault);
    const parsed = managedSchema.safeParse(policy);
    return parsed.success ? parsed.data : nothing;
  } catch {
    // Firefox rejects when no policy mentions this extension.
    return nothing;
  }
}
