/**
 * The annotations of an article: plain data for messages between the parts of the extension. Lists refer to each other
 * by index.
 */
import type { Quantity } from '../text/quantities/quantity';
import type { EntityType, Evidence } from '../dataset/kinds';
import type { Span } from '../text/article';
import type { Conversion } from './conversions/conversion';
import type { DaySaid } from './days/day-said';
import type { Proportion } from './proportion/proportion';
import type { Reckoning } from './reckoning/reckoning';
import type { SeriesFigure } from './series/series-figure';

/** An entity of a dataset, with enough to name it without decoding its record. */
export interface EntityLink {
  /** Id of the dataset. */
  readonly dataset: string;
  /** Id of the entity in that dataset ("donald-trump"). */
  readonly id: string;
  readonly name: string;
  /** Wikidata item ("Q22686"), if the dataset's source has one. */
  readonly wikidata: string | null;
}

/** One reason for a link, which the reader can be shown. */
export interface LinkEvidence {
  readonly kind:
    | 'unambiguous' // the alias has one candidate and is not a common word
    | 'full-name' // the full name is here
    | 'earlier-full-name' // the full name is earlier in the article
    | 'title' // a title or role of the entity is beside the name
    | 'role-on-date' // one person has the described role on the article's date
    | 'country' // the article mentions the entity's country
    | 'co-mention' // the article mentions entities connected with it
    | 'position' // the name is where places are ("in Lyon")
    | 'prominence'; // it is by far the best known of the candidates
  /** The words of the article that are the reason, if there are any. */
  readonly at: Span | null;
  readonly weight: number;
}

/** A span that names or describes an entity. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Null if no dataset has the entity, or the evidence is not enough. */
  readonly entity: EntityLink | null;
  /** "Putin" is a name, "the Russian president" a description. */
  readonly reference: 'name' | 'description';
  /** How the article introduces it here ("US teacher" in "US teacher Marc Fogel"). */
  readonly introduction: Span | null;
  /** Mentions of one entity, in a dataset or not, share a number; numbers follow first mention. */
  readonly chain: number;
  readonly evidence: readonly LinkEvidence[];
}

export type StatementForm = 'direct' | 'mixed' | 'indirect';
export type Stance = 'neutral' | 'distancing' | 'endorsing';
export type ChannelType =
  'social-post' | 'interview' | 'briefing' | 'written-statement' | 'speech' | 'call' | 'document' | 'report' | 'other';

export interface Speaker extends Span {
  /** Index into `Annotations.mentions`, or null ("a senior official"). */
  readonly mention: number | null;
  readonly entity: EntityLink | null;
  /** The best name known for the speaker, or null for unnamed ones. */
  readonly name: string | null;
  readonly kind: 'person' | 'organisation' | 'unnamed' | 'group' | 'document';
  /** Why a pronoun means this name; null if the speaker's own words are a name, or nobody is named. */
  readonly reason: SpeakerReason | null;
  /** Indices into `Annotations.mentions`: people whom an unclear pronoun may mean, most likely first. */
  readonly possible: readonly number[];
}

/** Why a pronoun means a name, so that the reader can judge. */
export interface SpeakerReason {
  readonly kind:
    | 'spoke-before' // was the last to speak
    | 'same-sentence' // is named before it in the sentence
    | 'sentence-before'
    | 'named-before'; // is named a few sentences before
  /** The words there that name the person. */
  readonly at: Span;
}

/**
 * Whether a statement's speaker is named, is somebody without a name in these words ("a senior official"), or is
 * unclear: no speaker, or a pronoun that may mean several.
 */
export type Voice = 'named' | 'unnamed' | 'unclear';

export interface Channel extends Span {
  readonly type: ChannelType;
  /** The platform, outlet or event that the article names ("Truth Social"), or null. */
  readonly via: string | null;
}

/** Quoted or reported speech. `start` and `end` are the outer bounds of `spans`. */
export interface Statement extends Span {
  /** The content without attributions that interrupt it; at least one span, in order. */
  readonly spans: readonly Span[];
  readonly form: StatementForm;
  /** The reporting verb or other cue ("said", "according to"), or null. */
  readonly cue: Span | null;
  /** Base form of the reporting verb ("say"), or null. */
  readonly verb: string | null;
  readonly stance: Stance | null;
  readonly speaker: Speaker | null;
  readonly voice: Voice;
  readonly channel: Channel | null;
  /** Index of the statement that this one is nested in ("Putin stressed …, Peskov said"), or null. */
  readonly within: number | null;
}

export type AttributionState = 'named-channel' | 'named' | 'unnamed' | 'own-voice' | 'unclear';

export interface Attribution {
  readonly state: AttributionState;
  /** Index into `Annotations.statements`, or null in the article's own voice. */
  readonly statement: number | null;
}

export type NoteMatchKind = 'same-wording' | 'similar-wording' | 'same-figure';

/** A note of a dataset on the claim. */
export interface NoteMatch {
  readonly dataset: string;
  readonly id: string;
  readonly match: NoteMatchKind;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: Evidence;
  /** ISO date (or year, or year and month) of the note. */
  readonly asOf: string;
}

/** A difference between what figure and estimates measure. */
export type ScopeDifference = 'who' | 'what' | 'side' | 'since' | 'where' | 'unit' | 'base';

/** The claim's figure beside the dated estimates of one figure topic. */
export interface FigureMatch {
  readonly dataset: string;
  /** Id of the figure topic. */
  readonly topic: string;
  /** The claim's range compared with all estimates of the topic together. */
  readonly position: 'below' | 'within' | 'above';
  /** Ratio to the highest estimate if above, or of the lowest to it if below; 1 within. */
  readonly factor: number;
  readonly scope: readonly ScopeDifference[];
}

/** A span worth checking: sources could support or contradict it. */
export interface Claim extends Span {
  /** 0 to 1; orders claims. */
  readonly worth: number;
  readonly attribution: Attribution;
  /** The article's own warning about this claim. */
  readonly caveat: Span | null;
  /** Index into `Annotations.quantities` of the claim's figure, or null. */
  readonly quantity: number | null;
  /** Best first. */
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
  /** Indices into `Annotations.series` of its numbers with a published series. */
  readonly series?: readonly number[];
}

export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  /** Numbers with a published series; null if there may be some and the series are not open. */
  readonly series: readonly SeriesFigure[] | null;
  /** Proportions of numbers without a series; a number may have two. */
  readonly proportions: readonly Proportion[];
  /** Arithmetic with the article's own numbers and day; a number may have several. */
  readonly reckonings: readonly Reckoning[];
  /** Measures in the other system of units; a setting decides which of them are shown. */
  readonly conversions: readonly Conversion[];
  /** The days that the article names, in order. */
  readonly days: readonly DaySaid[];
  /** The numbers and days of which proportions, reckonings, conversions or days tell something, in order. */
  readonly told: readonly Span[];
}

/** `number`: a number or a day, see `Annotations.told`. */
export type SubjectKind = 'mention' | 'statement' | 'claim' | 'number';

/** Something in an article that can be shown by itself. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Index into the list of its kind in `Annotations`. */
  readonly index: number;
}
