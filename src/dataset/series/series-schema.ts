/** Published series: one measured thing by entity and period, and when a text means it. */
import { z } from 'zod';
import { partialDate, recordId, webAddress } from '../schema';

const text = z.string().trim().min(1);
/** Phrases of a text in lower case; `*` at the end stands for any ending, `^` for the start of the phrase's clause. */
const phrases = z.array(text);

/** Kinds of period, which decide what a text must say about time. */
export const spans = [
  'year', // a calendar year as a whole
  'year-end', // the state at its end
  'month',
  'bracket-month', // a running count by month: between the ends of two months
  'now-month', // the month of the article's day
  'quarter',
  'quarter-now', // a state by quarter: the quarters around the article's day
  'week',
  'fiscal', // a US fiscal year, October to September
  'total', // a count since a start, by day
  'decision', // a rate that is set: by the end of the month
  'election',
] as const;

/** Whose value a text means. */
export const owners = [
  'nobody', // `fixed` whatever countries the text names
  'fixed', // `fixed`, which the text must name and no other
  'any', // the one country that the text names
  'from', // the country that people came from
  'pair', // from one country, in another
  'donor', // the one country that is not the receiver
  'keyed', // the word or unit of `keys`
] as const;

export const seriesEditionSchema = z.strictObject({
  /** Name of the edition, as the publisher gives it: "October 2025". */
  name: text,
  /** First day on which it was the newest, or null: before the next one. */
  from: partialDate.nullable().default(null),
});

export const seriesSchema = z.strictObject({
  id: recordId,
  title: text,
  /** The measured thing, exactly and in one line. */
  measured: text,
  /** Unit as in a quantity ("percent", "USD per barrel"); "count" for anything counted. */
  unit: text,
  kind: z.enum(['count', 'share', 'money', 'rate', 'index', 'level']),
  span: z.enum(spans),
  /** Phrases that a clause with the figure must have: one of each list; that of the first list in the clause itself. */
  says: z.array(phrases.min(1)).min(1),
  /** Phrases that the whole sentence must have: one of each list. */
  asks: z.array(phrases.min(1)).default([]),
  /** Phrases that the clause may not contain, nor with `anywhere` the sentence. */
  never: phrases.default([]),
  /** Whether all of `says` may be anywhere in the sentence. */
  anywhere: z.boolean().default(false),
  owner: z.enum(owners),
  fixed: text.nullable().default(null),
  /** Countries in the thing's name that do not own its values ("Palestine refugees", aid to Ukraine). */
  ignore: z.array(text).default([]),
  keys: z.record(z.string(), text).default({}),
  /** Differences that count as rounding or usual revision: a share of the value, and an amount in its unit. */
  share: z.number().nonnegative().default(0),
  plus: z.number().nonnegative().default(0),
  /** Smaller figures are not a total of the thing. */
  least: z.number().default(0),
  /** The table's unit, in units of the text: 1e9 if the table has billions. */
  scale: z.number().positive().default(1),
  /** Words after "since" in a text that means this count. */
  start: phrases.default([]),
  needsStart: z.boolean().default(false),
  /** Day after which the series is not used; by default until its last period is too old. */
  until: partialDate.nullable().default(null),
  /** Largest distance of a point from the article's day (days). */
  near: z.number().int().positive().default(45),
  /** The series is a change: the text needs a verb of change, and falls are negative. */
  change: z.boolean().default(false),
  /** Compared without its sign: deficits. */
  sizeOnly: z.boolean().default(false),
  /** If the text names no year: the years before the article's. */
  defaults: z.boolean().default(false),
  /** Whether "the world" is an entity, and whether it is meant if no country is named. */
  world: z.enum(['no', 'named', 'default']).default('no'),
  /** The series itself measures an expectation, so "can expect to" and "will" are allowed. */
  modal: z.boolean().default(false),
  /** Patterns of its own, see core/series/shapes.ts. */
  shape: z.enum(['plain', 'population', 'interest']).default('plain'),
  /** Who counts, if that must be said: "Gaza Ministry of Health, fighters and civilians together". */
  counter: text.nullable().default(null),
  confusedWith: z.array(text).default([]),
  publisher: text,
  sourceTitle: text,
  url: webAddress.nullable(),
  licence: text,
  /** Newest first; each has a table of its own. */
  editions: z.array(seriesEditionSchema).min(1),
});

export type SeriesDefinition = z.infer<typeof seriesSchema>;
