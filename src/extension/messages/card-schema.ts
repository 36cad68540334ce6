/**
 * The schema of a request for a card (`src/content/card/excerpt.ts`). Its annotations came from the background, but
 * have been in a page's process since, so they are parsed like everything from there.
 */
import { z } from 'zod';
import type { Annotations, LinkEvidence, Subject } from '../../core/annotations';
import { entityTypes, evidenceFields } from '../../dataset/kinds';
import { recordId } from '../../dataset/schema';
import { host } from '../settings/settings';
import { articleSchema, linksSchema } from './article-schema';
import { recordReference } from './record-reference';

const offset = z.number().int().min(0);
const index = offset.nullable();
const short = z.string().max(2000);
const span = { start: offset, end: offset };
const spanSchema = z.strictObject(span);
/** Far more than a card has; a very long text has some thousand mentions of one name. */
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(20_000).readonly();

const entityLink = z.strictObject({ ...recordReference, name: short, wikidata: short.nullable() });

const mention = z.strictObject({
  ...span,
  type: z.enum(entityTypes),
  entity: entityLink.nullable(),
  reference: z.enum(['name', 'description']),
  introduction: spanSchema.nullable(),
  chain: offset,
  evidence: z.array(z.custom<LinkEvidence>()).max(0).readonly(),
});

const speaker = z.strictObject({
  ...span,
  mention: index,
  entity: entityLink.nullable(),
  name: short.nullable(),
  kind: z.enum(['person', 'organisation', 'unnamed', 'group', 'document']),
  reason: z
    .strictObject({
      kind: z.enum(['spoke-before', 'same-sentence', 'sentence-before', 'named-before']),
      at: spanSchema,
    })
    .nullable(),
  possible: listOf(offset),
});

const channel = z.strictObject({
  ...span,
  type: z.enum([
    'social-post',
    'interview',
    'briefing',
    'written-statement',
    'speech',
    'call',
    'document',
    'report',
    'other',
  ]),
  via: short.nullable(),
});

const statement = z.strictObject({
  ...span,
  spans: listOf(spanSchema),
  form: z.enum(['direct', 'mixed', 'indirect']),
  cue: spanSchema.nullable(),
  verb: short.nullable(),
  stance: z.enum(['neutral', 'distancing', 'endorsing']).nullable(),
  speaker: speaker.nullable(),
  voice: z.enum(['named', 'unnamed', 'unclear']),
  channel: channel.nullable(),
  within: index,
});

/** Infinite beside an estimate of zero; messages in Chrome turn infinity into null. */
const factor = z.unknown().transform((value) => (typeof value === 'number' ? value : Infinity));

const claim = z.strictObject({
  ...span,
  worth: z.number(),
  attribution: z.strictObject({
    state: z.enum(['named-channel', 'named', 'unnamed', 'own-voice', 'unclear']),
    statement: index,
  }),
  caveat: spanSchema.nullable(),
  quantity: index,
  notes: listOf(
    z.strictObject({
      dataset: recordId,
      id: recordId,
      match: z.enum(['same-wording', 'similar-wording', 'same-figure']),
      score: z.number(),
      evidence: z.enum(evidenceFields),
      asOf: short,
    }),
  ),
  figures: listOf(
    z.strictObject({
      dataset: recordId,
      topic: recordId,
      position: z.enum(['below', 'within', 'above']),
      factor,
      scope: z.array(z.enum(['who', 'what', 'side', 'since', 'where', 'unit', 'base'])).readonly(),
    }),
  ),
  series: listOf(offset).exactOptional(),
});

const quantity = z.strictObject({
  ...span,
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: short.nullable(),
  modifier: z.enum(['exactly', 'about', 'at least', 'at most', 'more than', 'less than', 'nearly']),
});

const series = z.strictObject({
  ...span,
  series: short,
  entity: short,
  period: short,
  relation: z.enum(['within', 'above', 'below']),
  low: z.number(),
  high: z.number(),
  stated: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
  title: short,
  measured: short,
  unit: short,
  counter: short.nullable(),
  publisher: short,
  sourceTitle: short,
  url: short.nullable(),
  edition: short,
  points: listOf(z.strictObject({ period: short, low: z.number(), high: z.number() })),
});

const proportion = z.strictObject({
  ...span,
  kind: z.enum([
    'people',
    'deaths',
    'economy',
    'per-person',
    'in-dollars',
    'output',
    'pitch-area',
    'pitch-length',
    'marathon',
  ]),
  low: z.number(),
  high: z.number(),
  unit: short.nullable(),
  base: z.strictObject({
    value: z.number(),
    country: short.nullable(),
    period: short.nullable(),
    publisher: short,
    sourceTitle: short,
    url: short.nullable(),
    edition: short.nullable(),
  }),
});

const part = z.strictObject({ part: z.number().int(), of: z.number().int(), exact: z.boolean() });
const reckoning = z.discriminatedUnion('kind', [
  z.strictObject({
    ...span,
    kind: z.enum(['parts', 'left', 'more', 'less']),
    low: part.nullable(),
    high: part.nullable(),
  }),
  z.strictObject({
    ...span,
    kind: z.enum(['born', 'since', 'around', 'until', 'between']),
    date: short,
    until: short.nullable(),
    bound: z.enum(['or-earlier', 'or-later']).nullable(),
  }),
  z.strictObject({
    ...span,
    kind: z.enum([
      'lasts',
      'times',
      'doubles',
      'change',
      'points',
      'share',
      'counted',
      'yearly',
      'yearly-of-hours',
      'years-before',
      'years-after',
    ]),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: short.nullable(),
    beside: z.strictObject(span).nullable(),
  }),
]);

const conversion = z.strictObject({
  ...span,
  system: z.enum(['metric', 'imperial']),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: short,
  digits: z.number().int(),
});

const day = z.strictObject({ ...span, date: short, until: short.nullable(), relative: z.boolean() });

const annotations = z.strictObject({
  mentions: listOf(mention),
  statements: listOf(statement),
  quantities: listOf(quantity),
  claims: listOf(claim),
  series: listOf(series).nullable(),
  proportions: listOf(proportion),
  reckonings: listOf(reckoning),
  conversions: listOf(conversion),
  days: listOf(day),
  told: listOf(z.strictObject(span)),
}) satisfies z.ZodType<Annotations>;

/** Length of the longest address in browsers (UTF-16 units). */
const longestAddress = 2 ** 21;

export const cardRequestSchema = z.strictObject({
  reading: z.strictObject({
    article: articleSchema,
    annotations,
    links: linksSchema.optional(),
    host: host.optional(),
    wordsAlone: z.boolean().optional(),
  }),
  subject: z.strictObject({
    kind: z.enum(['mention', 'statement', 'claim', 'number']),
    index: offset,
  }) satisfies z.ZodType<Subject>,
  address: z.string().max(longestAddress),
});
