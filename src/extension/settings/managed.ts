/**
 * What an institution has set for its machines: settings that a fresh install begins with, and feeds that
 * every reader gets. Chrome reads it from its policies, Firefox from "3rdparty" in policies.json; its
 * form is assets/public/managed-schema.json.
 */
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { managedSchema } from './managed-schema';

export type Managed = z.infer<typeof managedSchema>;

const nothing: Managed = { settings: {}, datasets: [] };

/** Never throws: where nothing is managed, or not in this form, there is nothing. */
export async function loadManaged(): Promise<Managed> {
  try {
    const parsed = managedSchema.safeParse(await browser.storage.managed.get());
    return parsed.success ? parsed.data : nothing;
  } catch {
    // Firefox rejects when no policy mentions this extension.
    return nothing;
  }
}
