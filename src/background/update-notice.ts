/** Remembers that the browser has updated Sidelight, until the reader has been told once. */
import { z } from 'zod';
import { browser } from 'wxt/browser';
import { updateKey } from '../extension/settings/storage-keys';

/** The parts of the browser's API used here. */
export interface UpdateBrowser {
  readonly runtime: {
    readonly onInstalled: {
      addListener(listener: (details: { readonly reason: string; readonly previousVersion?: string }) => void): void;
    };
    getManifest(): { readonly version: string };
  };
  readonly storage: { readonly local: Store };
}

interface Store {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Starts listening. Call it in the worker's first turn, or the event that woke it is lost. */
export function keepUpdates({ runtime, storage }: UpdateBrowser = browser): void {
  runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    // A developer's reload is an update to the same version.
    if (reason !== 'update' || !previousVersion || previousVersion === runtime.getManifest().version) return;
    // Where the store is full, the reader is not told; nothing else depends on it.
    storage.local.set({ [updateKey]: previousVersion }).catch(() => undefined);
  });
}

/** Returns the version from before the last update if the reader has not been told of it, else null. */
export async function untoldUpdate({ storage }: Pick<UpdateBrowser, 'storage'> = browser): Promise<string | null> {
  const { [updateKey]: from } = await storage.local.get(updateKey);
  return z.string().max(40).safeParse(from).data ?? null;
}
