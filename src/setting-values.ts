/**
 * Settings that have a few fixed values, by their stored names. Schema, popup, options and policies are derived from
 * these lists. They are apart from the schema so that the content script and the popup do not load zod.
 */

/** Settings that are on or off, with their values on a fresh install. All but `enabled` are kinds of marks. */
export const SWITCHES = { enabled: true, names: true, statements: true, claims: true };

/**
 * Settings with one of several values: `of` lists them in the order of display, `first` is the value on a fresh
 * install.
 */
export const CHOICES = {
  /** Whether news articles are read as they open, or only when asked. */
  run: { of: ['articles', 'click'], first: 'articles' },
  /** How much is underlined: nothing, first mentions and claims with a note or caveat, or everything. */
  density: { of: ['quiet', 'first', 'all'], first: 'first' },
  /** The way a card is opened: the pointer resting, the pointer with Alt held, or a click. */
  trigger: { of: ['hover', 'modifier', 'click'], first: 'hover' },
  appearance: { of: ['system', 'light', 'dark'], first: 'system' },
  /**
   * Whether measures are also shown in other units, and which: those of the other system, one system only, or none.
   */
  units: { of: ['both', 'as-written', 'metric', 'imperial'], first: 'both' },
  /**
   * Whether numbers are put in proportion: beside a country's population and economy, everyday measures, and the
   * article's own numbers and day.
   */
  proportions: { of: ['on', 'off'], first: 'on' },
  /** Whether the text of articles is kept, to tell what changed since they were first read. */
  changes: { of: ['off', 'on'], first: 'off' },
} as const;

/** How long the pointer rests before a card opens (milliseconds). */
export const DELAY = { least: 0, most: 2000, step: 20, first: 220 };

/** Values that a site can be set to by hand. */
export const SITE_SWITCH = ['on', 'off'] as const;

/** How often a dataset with an address is fetched, in order of display. */
export const REFRESH_INTERVALS = ['day', 'week', 'never'] as const;

export type SwitchName = keyof typeof SWITCHES;
export type SwitchValues = Readonly<Record<SwitchName, boolean>>;
export type ChoiceName = keyof typeof CHOICES;
export type ChoiceValues = { readonly [Name in ChoiceName]: (typeof CHOICES)[Name]['of'][number] };
export type RefreshInterval = (typeof REFRESH_INTERVALS)[number];
export type SiteSwitches = Readonly<Record<string, (typeof SITE_SWITCH)[number]>>;

export const switchNames = Object.keys(SWITCHES) as readonly SwitchName[];
export const choiceNames = Object.keys(CHOICES) as readonly ChoiceName[];

/** Whether a switch is for one kind of mark, not for everything. */
export function isKindOfMark<Name extends string>(name: Name): name is Name & Exclude<SwitchName, 'enabled'> {
  return name !== 'enabled' && Object.hasOwn(SWITCHES, name);
}

/** Returns the switches of stored settings; a missing or damaged one gets its value on a fresh install. */
export function switchesIn(stored: Readonly<Record<string, unknown>>): SwitchValues {
  const entries = switchNames.map((name) => [name, typeof stored[name] === 'boolean' ? stored[name] : SWITCHES[name]]);
  return Object.fromEntries(entries) as SwitchValues;
}

/** Returns a stored value of a choice if it is allowed, else the value on a fresh install. */
export function choiceIn<Name extends ChoiceName>(name: Name, stored: unknown): ChoiceValues[Name] {
  const { of, first } = CHOICES[name];
  return ((of as readonly unknown[]).includes(stored) ? stored : first) as ChoiceValues[Name];
}
