/**
 * What the parts of the extension say to each other. Every message is declared once, here:
 *
 *   content script ──┐                        ┌── tab requests ──▶ content script
 *   popup, panel,  ──┼── requests ──▶ background
 *   options        ──┘                        └── (holds the datasets, keeps no state)
 *
 * The background parses whatever arrives there, reports of a page included. What it answers itself
 * (`z.custom`) is its own work and is not parsed again. The content script imports types from this
 * file and nothing else, so that it does not carry the schemas.
 */
import { z } from 'zod';
import type { Annotations } from '../../core/annotations';
import type { LookUp } from '../../core/look-up';
import type { Briefs } from '../../dataset/briefs';
import type { Facts } from '../../dataset/facts';
import type { OutletFacts } from '../../dataset/outlets';
import { datasetInfoSchema } from '../../dataset/schema';
import type { Fault } from '../../failure/fault';
import type { ComposedCard } from '../../ui/card/compose-card';
import { articleSchema, linksSchema, spanSchema } from './article-schema';
import { cardRequestSchema } from './card-schema';
import { datasetRequests } from './dataset-messages';
import { recordReference } from './record-reference';
import { host, settingsPatchSchema, settingsSchema } from '../settings/settings';

const reference = z.strictObject(recordReference);

/** What became of a page. `unseen`: it is not read before somebody looks at it. */
export const pageStatus = z.enum([
  'ready',
  'reading',
  'unseen',
  'waiting',
  'no-article',
  'other-language',
  'off',
  'off-here',
  'failed',
]);

const day = z.iso.date().nullable();

export const pageReportSchema = z.strictObject({
  status: pageStatus,
  host,
  article: articleSchema.nullable(),
  links: linksSchema,
  /** Characters that the article goes on for beyond the longest text that is read. */
  beyond: z.number().int().min(0),
  /** Whether a reader sees only the beginning of the article. */
  isPreview: z.boolean(),
  /** ISO days that the page states beside the article's own, where there are two far apart; else null. */
  firstPublished: day,
  updatedLater: day,
});

const readingSchema = z.strictObject({
  annotations: z.custom<Annotations>(),
  briefs: z.custom<Briefs>(),
  editions: z.array(datasetInfoSchema),
});

/** Who may send a request: a content script, a page of the extension, or either. */
type Sender = 'content' | 'surface' | 'either';

interface Declaration {
  readonly from: Sender;
  readonly params: z.ZodType;
  readonly result: z.ZodType;
}

/** Requests to the background. */
export const requests = {
  /** The settings, and the names of those that had to be reset since they were last asked for. */
  settings: {
    from: 'either',
    params: z.strictObject({}),
    result: z.strictObject({ settings: settingsSchema, reset: z.array(z.string()) }),
  },
  'change-settings': {
    from: 'surface',
    params: z.strictObject({ patch: settingsPatchSchema }),
    result: settingsSchema,
  },
  /** What an article says. Sets the badge of the tab that asks; the welcome page asks for its own article. */
  annotate: {
    from: 'either',
    params: z.strictObject({ article: articleSchema }),
    result: readingSchema,
  },
  /** A card of a page, composed. The background keeps no reading, so the part that the card needs comes along. */
  card: { from: 'either', params: cardRequestSchema, result: z.custom<ComposedCard>() },
  /** Records with their sources, for a row or a report. `on` is the article's day. */
  facts: {
    from: 'either',
    params: z.strictObject({
      on: z.string().max(10).nullable(),
      entities: z.array(reference).max(64).readonly(),
      notes: z.array(reference).max(64).readonly(),
      topics: z.array(reference).max(64).readonly(),
      host: host.optional(),
    }),
    result: z.custom<Facts>(),
  },
  /** The card's style sheet: 3 KB that only pages with a card need, and not every page. */
  'card-styles': { from: 'either', params: z.strictObject({}), result: z.string() },
  /** What is known of selected words. `span` lies in the article, which may be the words themselves. */
  'look-up-words': {
    from: 'content',
    params: z.strictObject({ article: articleSchema, span: spanSchema }),
    result: z.custom<LookUp>(),
  },
  /** Reports what became of the sender's page; sets the icon of its tab. */
  'show-status': { from: 'content', params: z.strictObject({ status: pageStatus }), result: z.null() },
  /** Everything the popup and the panel show of a tab; a null report where nothing answers there. */
  'read-tab': {
    from: 'surface',
    params: z.strictObject({ tab: z.number().int() }),
    result: z.strictObject({
      report: pageReportSchema.nullable(),
      reading: readingSchema.nullable(),
      outlet: z.custom<OutletFacts | null>(),
      editions: z.array(datasetInfoSchema),
    }),
  },
  ...datasetRequests,
} as const satisfies Record<string, Declaration>;

/** Requests to the content script of one tab. */
export const tabRequests = {
  report: { params: z.strictObject({}), result: pageReportSchema },
  /** What of the article's text is in the window, as soon as that is something else than `known`. */
  view: { params: z.strictObject({ known: spanSchema.nullable() }), result: spanSchema.nullable() },
  /** Scrolls a span of the article into view and lets it flash. */
  'jump-to': { params: z.strictObject({ span: spanSchema }), result: z.boolean() },
  /** Reads anew under settings that have just changed; answers when that is done. */
  'read-anew': { params: z.strictObject({}), result: z.boolean() },
  /** Goes to the next mark of the page (1) or the one before (-1), and lets it flash. */
  step: { params: z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }), result: z.boolean() },
  /** Opens the card of the mark that the reader is at, and moves the focus into it. */
  'open-card': { params: z.strictObject({}), result: z.boolean() },
  /** Shows a card beside the selected text. `words` is the text as the browser's menu gives it. */
  'look-up': { params: z.strictObject({ words: z.string() }), result: z.boolean() },
  /** Says something to a screen reader. */
  announce: { params: z.strictObject({ words: z.string() }), result: z.boolean() },
  /** Reads the page although articles are not read by themselves. */
  'read-now': { params: z.strictObject({}), result: z.boolean() },
  /** What the page says of itself to search engines, and its address. */
  'linked-data': {
    params: z.strictObject({}),
    result: z.strictObject({ url: z.string(), scripts: z.array(z.string()) }),
  },
} as const satisfies Record<string, Omit<Declaration, 'from'>>;

export type RequestType = keyof typeof requests;
export type Params<T extends RequestType> = z.infer<(typeof requests)[T]['params']>;
export type Result<T extends RequestType> = z.infer<(typeof requests)[T]['result']>;

export type TabRequestType = keyof typeof tabRequests;
export type TabParams<T extends TabRequestType> = z.infer<(typeof tabRequests)[T]['params']>;
export type TabResult<T extends TabRequestType> = z.infer<(typeof tabRequests)[T]['result']>;

export type PageStatus = z.infer<typeof pageStatus>;
export type PageReport = z.infer<typeof pageReportSchema>;

/** What comes back. */
export type Answer<R = unknown> = { readonly value: R } | { readonly error: Fault };
