/**
 * What the core says of an article. Everything here is plain data that survives a message
 * between two parts of the extension; lists refer to each other by index.
 */
import type { Quantity } from '../text/quantities/quantity';
import type { EntityType, Evidence } from '../dataset/kinds';
import type { Span } from '../text/article';
import type { Conversion } from './conversions/conversion';
import type { DaySaid } from './days/day-said';
import type { Proportion } from './proportion/proportion';
import type { SeriesFigure } from './series/series-figure';

/** An entity of a dataset, enough to name it without opening its record. */
export interface EntityLink {
  /** Id of the dataset that knows the entity. */
  readonly dataset: string;
  /** Id of the entity in that dataset ("donald-trump"). */
  readonly id: string;
  readonly name: string;
  /** Wikidata item ("Q22686") where the dataset's source gives one. */
  readonly wikidata: string | null;
}

/** One reason for a link, so that a link can say why it was made. */
export interface LinkEvidence {
  readonly kind:
    | 'unambiguous' // the alias has one candidate and is no common word
    | 'full-name' // the full name stands here
    | 'earlier-full-name' // the full name stood earlier in the article
    | 'title' // a title or role that the entity held stands beside the name
    | 'role-on-date' // the described role is held by one person on the article's date
    | 'country' // the entity's country is spoken of
    | 'co-mention' // entities that it is tied to are in the article
    | 'position' // the name stands where places stand ("in Lyon")
    | 'prominence'; // much the best known of its candidates
  /** The words of the article that count as the reason, where there are any. */
  readonly at: Span | null;
  readonly weight: number;
}

/** A span that names or describes an entity. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Null where the entity is in no dataset, or where the evidence does not reach the threshold. */
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
  /** Why a pronoun was read as this name; null where the speaker's own words name them, or nobody is named. */
  readonly reason: SpeakerReason | null;
  /** Indices into `Annotations.mentions`: the people whom an unclear pronoun may mean, the likeliest first. */
  readonly possible: readonly number[];
}

/** How a pronoun was read as a name, so that a reader can judge. */
export interface SpeakerReason {
  readonly kind:
    | 'spoke-before' // was the last to speak
    | 'same-sentence' // is named before it in the sentence
    | 'sentence-before'
    | 'named-before'; // is named a few sentences before
  /** The words that name them there. */
  readonly at: Span;
}

/**
 * Whether a statement's speaker is named, is somebody whom these words do not name ("a senior official"),
 * or is unclear: no speaker at all, or a pronoun that may mean more than one.
 */
export type Voice = 'named' | 'unnamed' | 'unclear';

export interface Channel extends Span {
  readonly type: ChannelType;
  /** The platform, outlet or event that the article names ("Truth Social"), or null. */
  readonly via: string | null;
}

/** Quoted or reported speech. `start` and `end` are the outer bounds of `spans`. */
export interface Statement extends Span {
  /** Content without the attribution that interrupts it; at least one, in order. */
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

/** A note of a dataset that speaks of the claim. */
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

/** Where figure and estimate do not measure the same thing. */
export type ScopeDifference = 'who' | 'what' | 'side' | 'since' | 'where' | 'unit' | 'base';

/** The claim's figure beside the dated estimates of one figure topic. */
export interface FigureMatch {
  readonly dataset: string;
  /** Id of the figure topic. */
  readonly topic: string;
  /** How the claim's range lies against all estimates of the topic together. */
  readonly position: 'below' | 'within' | 'above';
  /** How many times above the highest or below the lowest estimate; 1 within. */
  readonly factor: number;
  readonly scope: readonly ScopeDifference[];
}

/** A span worth checking: says something that sources could support or contradict. */
export interface Claim extends Span {
  /** 0 to 1; ranks claims. */
  readonly worth: number;
  readonly attribution: Attribution;
  /** The article's own warning about this claim. */
  readonly caveat: Span | null;
  /** Index into `Annotations.quantities` of the figure the claim stands on, or null. */
  readonly quantity: number | null;
  /** Best first. */
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
  /** Indexes into `Annotations.series` of its numbers that are beside a published series. */
  readonly series?: readonly number[];
}

export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  /** Numbers beside published series; null where there may be some and the series are not open. */
  readonly series: readonly SeriesFigure[] | null;
  /** Numbers in proportion, for those that are beside no series; a number may have two. */
  readonly proportions: readonly Proportion[];
  /** Measures in the other system of units; which of them a reader sees is a setting. */
  readonly conversions: readonly Conversion[];
  /** The days that the article names, in order. */
  readonly days: readonly DaySaid[];
}

export type SubjectKind = 'mention' | 'statement' | 'claim';

/** One thing of an article that can be shown by itself. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Index into the list of its kind in `Annotations`. */
  readonly index: number;
}
