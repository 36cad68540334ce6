/**
 * The records of a dataset, each declared once. Types are inferred from these schemas, which also parse whatever
 * crosses a boundary (a file, a message, a store).
 *
 * A dataset is a folder of JSON files, each `{ "records": [...] }` of one kind; `compile` checks the references between
 * them. Every fact names the source where it was seen.
 */
import { z } from 'zod';
import { entityTypes, evidenceFields, officeKinds } from './kinds';

/** Messages for texts in the wrong form. `check/schema-fault` recognises them. */
export const ID_FORM = 'an id is lower-case words joined by hyphens';
export const REFERENCE_FORM = 'a reference is an id, or the id of another dataset, a slash and an id';
export const DATE_FORM = 'a date is YYYY, YYYY-MM or YYYY-MM-DD';
export const ADDRESS_FORM = 'an address begins with http:// or https://';

/** Lower-case words joined by hyphens: "donald-trump". */
export const recordId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ID_FORM);

/** A name of this dataset by its id ("spain"), or of another one that is named ("sidelight/spain"). */
export const recordReference = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, REFERENCE_FORM);

/** A day, a month or a year: `2025-02-12`, `2025-02`, `2025`. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, DATE_FORM);

/** A web address that a reader can open: http or https only. */
export const webAddress = z.string().regex(/^https?:\/\/[^\s<>"]+$/, ADDRESS_FORM);

/** The address of a feed: https only, so that nobody can change it on its way. */
export const feedAddress = z.string().regex(/^https:\/\/[^\s<>"]+$/, 'the address of a feed begins with https://');

const text = z.string().trim().min(1);

export const sourceSchema = z.strictObject({
  id: recordId,
  publisher: text,
  title: text,
  url: webAddress.nullable(),
  published: partialDate.nullable(),
  /** The day on which the source was read, or the edition of a data file. */
  accessed: partialDate.nullable().default(null),
  /** A remark on the source for readers: "state news agency", "title paraphrased". */
  remark: text.nullable().default(null),
});

export const aliasSchema = z.strictObject({
  text,
  /**
   * Evidence in the article without which this alias alone is not linked: nothing; the full name earlier (bare
   * surnames); or other evidence, for a word that mostly means something else ("Will").
   */
  needs: z.enum(['nothing', 'full-name', 'evidence']).default('nothing'),
});

export const officeKind = z.enum(officeKinds);

export const roleSchema = z.strictObject({
  title: text,
  /** Kind of office, where descriptions may name it. */
  office: officeKind.nullable().default(null),
  /** Id of the country or organisation of the role; null if no dataset has it. */
  of: recordReference.nullable().default(null),
  /** Name of the body as the source gives it ("US House of Representatives"). */
  body: text.nullable().default(null),
  /** Party of the role, as the source names it ("Labour", "Republican"). */
  party: text.nullable().default(null),
  /** Seat of a member of parliament: constituency, state or district. */
  constituency: text.nullable().default(null),
  /** First day, with the source's precision; null: unknown. */
  start: partialDate.nullable(),
  /** Last day; null: not known to have ended. */
  end: partialDate.nullable(),
  /** If `start` is unknown or rough: the earliest day on which a source mentions the role. */
  seenFrom: partialDate.nullable().default(null),
  /** For a role without end: the day on which it was last seen. */
  asOf: partialDate.nullable().default(null),
  source: recordId,
  remark: text.nullable().default(null),
});

export const entitySchema = z.strictObject({
  id: recordId,
  type: z.enum(entityTypes),
  /** "politician", "political party", "country", "city", "news agency". */
  kind: text.nullable().default(null),
  name: text,
  aliases: z.array(aliasSchema).default([]),
  /** One line in our own words, from a seen source; null if only the name is known. */
  description: z
    .strictObject({ text, source: recordId, asOf: partialDate.nullable().default(null) })
    .nullable()
    .default(null),
  /** The country that an entity belongs to. */
  country: recordReference.nullable().default(null),
  /** Adjectives and demonyms of a country: "Russian", "Russians". */
  demonyms: z.array(text).default([]),
  /** Id of the place that this one is the capital of, or that it is in. */
  capitalOf: recordReference.nullable().default(null),
  within: recordReference.nullable().default(null),
  population: z.number().int().nonnegative().nullable().default(null),
  born: partialDate.nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable()
    .default(null),
  roles: z.array(roleSchema).default([]),
  /** Id of the source in which the record was seen. */
  source: recordId,
  /**
   * 0 to 255: how likely a bare alias means this entity and not another of the same name, by tier, office and
   * population. Computed when the dataset is made, never set by hand.
   */
  prominence: z.number().int().min(0).max(255).default(0),
});

/** A rating by somebody else, shown in quotation marks with publisher and date, never translated into ours. */
export const ratingSchema = z.strictObject({
  rating: text,
  publisher: text,
  date: partialDate.nullable(),
  source: recordId,
  /** Who made the rated statement, and when, if the rating is of one statement. */
  speaker: text.nullable().default(null),
  said: partialDate.nullable().default(null),
});

export const noteSchema = z.strictObject({
  id: recordId,
  /** The reviewed claim in our own neutral wording. */
  claim: text,
  /** Other wordings of the same claim, for matching. */
  wordings: z.array(text).default([]),
  /**
   * Words that tell this claim from others on its subject: a text must have one word or phrase of each group, in any
   * form. Without groups it must have the rarest word of the nearest wording.
   */
  mustSay: z.array(z.array(text).min(1)).default([]),
  /** Words or phrases that make it another claim: a clause with one of them does not match ("killed or wounded"). */
  mustNotSay: z.array(text).default([]),
  /**
   * Countries in which the claim is made or that it is about. An article about other countries only does not match.
   * An empty list is for every country.
   */
  countries: z.array(recordReference).default([]),
  /** The camp that makes the claim, for the table of balance; never shown beside a claim. */
  camp: text.nullable().default(null),
  /** Who made it, in words, and the entity if the dataset has it. */
  claimedBy: text.nullable().default(null),
  claimant: recordReference.nullable().default(null),
  /** When it was first and last made, as far as seen. */
  claimedWhen: partialDate.nullable().default(null),
  claimedUntil: partialDate.nullable().default(null),
  evidence: z.enum(evidenceFields),
  /** The result of the sources, in our own words; null if only ratings were seen. */
  finding: text.nullable().default(null),
  /** Ratings by others, oldest first. */
  ratings: z.array(ratingSchema).default([]),
  /** Entities that a text must mention before this note may match. */
  entities: z.array(recordReference).default([]),
  /** Figure topics whose estimates belong to this note. */
  topics: z.array(recordId).default([]),
  asOf: partialDate,
  /** The day on which somebody last compared the note with its sources, and the day for the next time. */
  checked: partialDate.nullable().default(null),
  checkAgain: partialDate.nullable().default(null),
  sources: z.array(recordId).min(1),
});

/** The scope of a figure: what exactly it measures, so that unlike things are not compared silently. */
export const scopeSchema = z.strictObject({
  /** "people", "soldiers", "civilians" … */
  who: text.nullable().default(null),
  /** "killed", "killed and wounded", "displaced" … */
  what: text,
  /** Country or party whose people or money it is. */
  side: text.nullable().default(null),
  since: partialDate.nullable().default(null),
  where: text.nullable().default(null),
});

export const estimateSchema = z.strictObject({
  by: text,
  /** Both ends in the topic's unit; equal for a single value; null for an open end. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The figure as the source words it: "almost 15,000". */
  text,
  asOf: partialDate,
  scope: scopeSchema.partial().nullable().default(null),
  source: recordId,
  remark: text.nullable().default(null),
});

export const figureTopicSchema = z.strictObject({
  id: recordId,
  title: text,
  /** Singular noun or symbol: "people", "USD", "percent", "minutes". */
  unit: text,
  scope: scopeSchema,
  /**
   * Entities that must be mentioned: all of at least one inner list. Empty for a thing that belongs to nobody (global
   * temperature): then a word of `setting` must be near.
   */
  entities: z.array(z.array(recordReference).min(1)).default([]),
  /** Words for the measured thing: "deaths", "killed", "died", "toll". */
  measure: z.array(text).min(1),
  /** Words for the setting, of which at least one must be near or in the article: "war", "invasion". */
  setting: z.array(text).default([]),
  /** Topics that measure a wider or narrower thing and belong on the same ruler. */
  related: z.array(recordId).default([]),
  remark: text.nullable().default(null),
  estimates: z.array(estimateSchema).min(1),
});

export const datasetInfoSchema = z.strictObject({
  id: recordId,
  title: text,
  /** Edition, a date: `2026-11-22`. */
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  language: text.default('en'),
  publisher: text,
  licence: text.nullable().default(null),
});

export type Source = z.infer<typeof sourceSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type AliasNeed = Alias['needs'];
export type OfficeKind = z.infer<typeof officeKind>;
export type Role = z.infer<typeof roleSchema>;
export type EntityRecord = z.infer<typeof entitySchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Estimate = z.infer<typeof estimateSchema>;
export type FigureTopic = z.infer<typeof figureTopicSchema>;
export type DatasetInfo = z.infer<typeof datasetInfoSchema>;
