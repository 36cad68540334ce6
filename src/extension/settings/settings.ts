/**
 * What a reader can set, declared once. Settings that were written by another version, or damaged,
 * are repaired field by field: what is valid is kept, the rest goes back to its default, and the
 * names of the fields that did are reported so that it can be said once.
 */
import { z } from 'zod';
import { CHOICES, DELAY, SITE_SWITCH, SWITCHES, switchNames, type SwitchName } from '../../setting-values';
import { migrate } from './settings-migrations';

/** A host name as `location.hostname` gives it; the empty string stands for files on disk. */
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
  delay: z.number().int().min(DELAY.least).max(DELAY.most).default(DELAY.first),
  /** Hosts that were switched on or off by hand. */
  sites: z.record(host, z.enum(SITE_SWITCH)).default({}).meta({ title: 'Sites that are on or off, by host name' }),
};

export const settingsSchema = z.strictObject(settingsFields);

type Fields = typeof settingsFields;
type PatchFields = { readonly [K in keyof Fields]: z.ZodOptional<ReturnType<Fields[K]['unwrap']>> };

/**
 * A change of some settings. It has no defaults: `settingsSchema.partial()` would fill in those of every setting that
 * a change does not name, and saving it would put all of them back.
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
  /** Names of the fields whose stored value could not be kept. */
  readonly reset: readonly string[];
}

/** The settings of a fresh install. */
export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}

/**
 * Reads whatever the store holds. Never throws.
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

/** Of a damaged list of sites the entries that can be read: a reader made each of them by hand. */
function validSites(value: unknown): Settings['sites'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, 'on' | 'off'] =>
        host.safeParse(entry[0]).success && (entry[1] === 'on' || entry[1] === 'off'),
    ),
  );
}
