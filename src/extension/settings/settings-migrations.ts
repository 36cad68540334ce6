/**
 * How stored settings of older versions become today's: one function a step, each documented, in
 * order. A stored value without a version is version 1, the first that was released.
 */

type Stored = Record<string, unknown>;

/** `migrations[i]` makes version i + 2 out of version i + 1. */
const migrations: readonly ((stored: Stored) => Stored)[] = [];

/** The version that is written today. */
export const settingsVersion = migrations.length + 1;

/**
 * Brings a stored value up to today's version. A value written by a newer version is passed on as
 * it is: the fields that still mean the same are kept by whoever reads it.
 */
export function migrate(stored: Stored): Stored {
  const version = typeof stored['version'] === 'number' && stored['version'] >= 1 ? stored['version'] : 1;
  return migrations.slice(version - 1).reduce((value, step) => step(value), { ...stored });
}
