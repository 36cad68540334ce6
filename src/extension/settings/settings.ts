/**
 * The reader's settings, declared once. Settings of another version, or damaged ones, are repaired field by field:
 * valid fields are kept, others reset to their default, and their names reported so that the reader is told once.
 */
import { z } from 'zod';
import { CHOICES, DELAY, SITE_SWITCH, SWITCHES, switchNames, type SwitchName } from '../../setting-values';
import { migrate } from './settings-migrations';

/** A host name as in `location.hostname`; the empty string means files on disk. */
export const host = z
  .string()
  .max(253)
  .regex(/^[^\s/]*$/);

const switches = Object.fromEntries(
  switchNames.map((name) => [name, z.boolean().default(SWITCHES[name])]),
) as unknown as Readonly<Record<SwitchName, z.ZodDefault<z.ZodBoolean>>>;

export const settingsFields = {
  ...switches,
  run: z.enum(CHOICES.run.of).default(CHOICES.run.first),
  density: z.enum(CHOICES.density.of).default(CHOICES.density.first),
  trigger: z.enum(CHOICES.trigger.of).default(CHOICES.trigger.first),
  appearance: z.enum(CHOICES.appearance.of).default(CHOICES.appearance.first),
  units: z.enum(CHOICES.units.of).default(CHOICES.units.first),
  proportions: z.enum(CHOICES.proportions.of).default(CHOICES.proportions.first),
  changes: z.enum(CHOICES.changes.of).default(CHOICES.changes.first),
  delay: z.number().int().min(DELAY.least).max(DELAY.most).default(DELAY.first),
  /** Hosts that were switched on or off by hand. */
  sites: z.record(host, z.enum(SITE_SWITCH)).default({}).meta({ title: 'Sites that are on or off, by host name' }),
};

export const settingsSchema = z.strictObject(settingsFields);

type Fields = typeof settingsFields;
type PatchFields = { readonly [K in keyof Fields]: z.ZodOptional<ReturnType<Fields[K]['unwrap']>> };

/**
 * A change of some settings. It has no defaults: with those of `settingsSchema.partial()`, saving a change would reset
 * every setting that it does not name.
 */
export const settingsPatchSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(settingsFields).map(([name, field]) => [name, field.unwrap().optional()]),
  ) as unknown as PatchFields,
);

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | undefined };

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of fields whose stored value could not be kept. */
  readonly reset: readonly string[];
}

/** Returns the settings of a fresh install. */
export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}

/**
 * Reads a stored value. Never throws.
 * @param stored the stored value, or undefined on a fresh install
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: defaultSettings(), reset: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: defaultSettings(), reset: Object.keys(settingsFields) };
  }
  const migrated = migrate(stored as Record<string, unknown>);
  const reset: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settingsFields)) {
    if (!(name in migrated)) continue;
    const result = schema.safeParse(migrated[name]);
    if (result.success) kept[name] = result.data;
    else {
      reset.push(name);
      if (name === 'sites') kept[name] = validSites(migrated[name]);
    }
  }
  return { settings: settingsSchema.parse(kept), reset };
}

/** Returns the valid entries of a damaged list of sites, because a reader made each of them by hand. */
function validSites(value: unknown): Settings['sites'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, 'on' | 'off'] =>
        host.safeParse(entry[0]).success && (entry[1] === 'on' || entry[1] === 'off'),
    ),
  );
}
