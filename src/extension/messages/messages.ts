/**
 * The messages between the parts of the extension, each declared once:
 *
 *   content script ──┐                        ┌── tab requests ──▶ content script
 *   popup, panel,  ──┼── requests ──▶ background
 *   options        ──┘                        └── (has the datasets, keeps no state)
 *
 * The background parses everything that arrives, also a page's reports. Its own answers (`z.custom`) are not parsed
 * again. The content script imports only types from this file, so that it does not contain the schemas.
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
import type { SearchReading } from '../../ui/search/search-rows';
import { articleSchema, linksSchema, spanSchema } from './article-schema';
import { changeRequests } from './change-messages';
import { cardRequestSchema } from './card-schema';
import { datasetRequests } from './dataset-messages';
import { noteAbout, noteRequests } from './note-messages';
import { recordReference } from './record-reference';
import { host, settingsPatchSchema, settingsSchema } from '../settings/settings';

const reference = z.strictObject(recordReference);

/** Status of a page. `unseen`: not read before somebody looks at it. */
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

export const pageReportSchema = z.strictObject({
  status: pageStatus,
  host,
  article: articleSchema.nullable(),
  links: linksSchema,
  /** Whether the reader has asked to read the page. */
  asked: z.boolean(),
  /** Number of characters beyond the longest text that is read. */
  beyond: z.number().int().min(0),
  /** Whether a reader sees only the beginning of the article. */
  isPreview: z.boolean(),
});

/** An update that the reader has not been told about: the version before, and the bundled dataset's edition now. */
const updateSchema = z.strictObject({ from: z.string(), edition: z.string() });

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
  /** Returns the settings, and to pages of the extension what the reader has not been told: settings reset, an update. */
  settings: {
    from: 'either',
    params: z.strictObject({}),
    result: z.strictObject({
      settings: settingsSchema,
      reset: z.array(z.string()),
      updated: updateSchema.nullable(),
    }),
  },
  /** Says that the reader has been told of reset settings and an update. */
  'forget-notices': { from: 'surface', params: z.strictObject({}), result: z.null() },
  'change-settings': {
    from: 'surface',
    params: z.strictObject({ patch: settingsPatchSchema }),
    result: settingsSchema,
  },
  /** Annotates an article and sets the badge of the sender's tab. The welcome page sends its own article. */
  annotate: {
    from: 'either',
    params: z.strictObject({ article: articleSchema }),
    result: readingSchema,
  },
  /** Composes a card. The background keeps no reading, so the request contains the part that the card needs. */
  card: { from: 'either', params: cardRequestSchema, result: z.custom<ComposedCard>() },
  /** Returns records with their sources, for a row or a report. `on` is the article's day. */
  facts: {
    from: 'either',
    params: z.strictObject({
      on: z.string().max(10).nullable(),
      entities: z.array(reference).max(64).readonly(),
      notes: z.array(reference).max(64).readonly(),
      topics: z.array(reference).max(64).readonly(),
      about: noteAbout.optional(),
      host: host.optional(),
    }),
    result: z.custom<Facts>(),
  },
  /** Returns the card's style sheet: 3 KB that only pages with a card need. */
  'card-styles': { from: 'either', params: z.strictObject({}), result: z.string() },
  /** Opens the form for a report in a tab; `query` is what it begins with (`src/ui/report/report-query.ts`). */
  'open-report': { from: 'either', params: z.strictObject({ query: z.string().max(2000) }), result: z.null() },
  /** Looks up selected words. `span` is their place in the article, which may consist of the words alone. */
  'look-up-words': {
    from: 'content',
    params: z.strictObject({ article: articleSchema, span: spanSchema }),
    result: z.custom<LookUp>(),
  },
  /** Searches all datasets for words that somebody types, of any length. */
  search: { from: 'surface', params: z.strictObject({ words: z.string() }), result: z.custom<SearchReading>() },
  /** Reports what became of the sender's page; sets the icon of its tab. */
  'show-status': { from: 'content', params: z.strictObject({ status: pageStatus }), result: z.null() },
  /** Returns everything that popup and panel show of a tab; the report is null if no content script answers. */
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
  ...noteRequests,
  ...changeRequests,
} as const satisfies Record<string, Declaration>;

/** Requests to the content script of one tab. */
export const tabRequests = {
  report: { params: z.strictObject({}), result: pageReportSchema },
  /** Waits until the visible part of the article's text differs from `known`, and returns it. */
  view: { params: z.strictObject({ known: spanSchema.nullable() }), result: spanSchema.nullable() },
  /** Scrolls a span of the article into view and flashes it. */
  'jump-to': { params: z.strictObject({ span: spanSchema }), result: z.boolean() },
  /** Reads again under settings that have just changed; answers when done. */
  'read-anew': { params: z.strictObject({}), result: z.boolean() },
  /** Goes to the next (1) or previous (-1) mark of the page and flashes it. */
  step: { params: z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }), result: z.boolean() },
  /** Says to screen readers how many marks the page has. */
  'count-marks': { params: z.strictObject({}), result: z.boolean() },
  /** Opens the card of the mark that the reader is at, and moves the focus into it. */
  'open-card': { params: z.strictObject({}), result: z.boolean() },
  /** Shows a card beside the selected text. `words` is the text as the browser's menu gives it. */
  'look-up': { params: z.strictObject({ words: z.string() }), result: z.boolean() },
  /** Announces something to screen readers. */
  announce: { params: z.strictObject({ words: z.string() }), result: z.boolean() },
  /** Reads the page although articles are read only on request. */
  'read-now': { params: z.strictObject({}), result: z.boolean() },
  /** Returns the page's JSON-LD as text, and its address. */
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
export type Update = z.infer<typeof updateSchema>;
export type PageReport = z.infer<typeof pageReportSchema>;

/** The answer to a request. */
export type Answer<R = unknown> = { readonly value: R } | { readonly error: Fault };
