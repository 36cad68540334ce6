/**
 * Migrates stored settings of older versions: one documented function a step, in order. A stored value without a
 * version is version 1, the first release.
 */

type Stored = Record<string, unknown>;

/** `migrations[i]` makes version i + 2 out of version i + 1. */
const migrations: readonly ((stored: Stored) => Stored)[] = [];

/** The present version. */
export const settingsVersion = migrations.length + 1;

/**
 * Migrates a stored value to the present version. A value of a newer version is returned unchanged; its reader keeps
 * the fields that are still valid.
 */
export function migrate(stored: Stored): Stored {
  const version = typeof stored['version'] === 'number' && stored['version'] >= 1 ? stored['version'] : 1;
  return migrations.slice(version - 1).reduce((value, step) => step(value), { ...stored });
}
