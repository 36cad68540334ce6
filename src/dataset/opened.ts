/**
 * An opened dataset: everything that the core may ask of one. The compiled file is read in place, so opening takes the
 * same time for any size. Entities are numbers until somebody wants their record.
 */
import type { EntityType } from './kinds';
import type { WideFlag } from './wide/wide-row';
import type { Tokens } from '../text/token';
import type { CallTable } from '../wording/index/call-table';
import type { TermSet } from '../wording/terms';
import type { OpenedSeries } from './series/opened-series';
import type { OwnSeriesRecord } from './series/own-series';
import type { AliasNeed, DatasetInfo, EntityRecord, FigureTopic, Note, OfficeKind, Source } from './schema';

/** One entity that an alias may mean. */
export interface Candidate {
  /** Number of the entity in this dataset. */
  readonly entity: number;
  /** Whether the alias is the entity's full name (or as good as: "Donald J. Trump"). */
  readonly full: boolean;
  readonly needs: AliasNeed;
}

/** The longest alias that begins at a token. */
export interface AliasMatch {
  /** Number of tokens of the alias. */
  readonly length: number;
  readonly candidates: readonly Candidate[];
}

/** Told of a name that fits: the number of its entity, and how well it fits (`compiled/beginnings.ts`). */
export type FoundName = (entity: number, fit: number) => void;

/** A country named by its adjective or its people. */
export interface DemonymMatch {
  /** Number of the country. */
  readonly country: number;
  /** Number of tokens of the demonym. */
  readonly length: number;
}

/** A role, as the core needs it to decide who was in an office on a day. Days are counted from 1970-01-01. */
export interface HeldRole {
  readonly entity: number;
  readonly office: OfficeKind;
  /** Number of the country or organisation, or -1. */
  readonly of: number;
  /** First possible day of the role, and first day that is certain. */
  readonly startEarliest: number;
  readonly startLatest: number;
  /** Last day that is certain, and last possible day; `Infinity` for a role not known to have ended. */
  readonly endEarliest: number;
  readonly endLatest: number;
}

/** The notes of a dataset by number, sorted by id. */
export interface NoteTable {
  readonly count: number;
  /** Decodes a note, and keeps it for a while. */
  readonly at: (number: number) => Note;
  /** Returns the number of a note, or -1. */
  find(id: string): number;
  /**
   * Numbers of the notes whose record has a word with this beginning, be it in their claim or elsewhere. Reads all
   * of them where they lie: 600 take two milliseconds.
   * @param word folded, see `text/folded-words.ts`
   */
  withBeginning(word: string): readonly number[];
  /** Returns the numbers of a note's entities; those of other datasets as `numberOfOutside` counts them. */
  entities(number: number): ArrayLike<number>;
  /** Whether a text with these terms can make a note's claim at all, by its `mustSay`. */
  mayBeIn(number: number, terms: TermSet): boolean;
  /** Which notes each term calls; null where a dataset was compiled by other rules for terms. */
  readonly calls: CallTable | null;
  /**
   * The index of all wordings (see wording/wording-index.ts) and the version of the rules that made it; null if there
   * is none.
   */
  readonly index: { readonly rules: number; readonly bytes: Uint8Array } | null;
}

/** The wide tier of a dataset: records without dated roles. See `wide/wide-row.ts`. */
export interface WideTier {
  /** Number of its first entity. All later ones are of the wide tier too. */
  readonly first: number;
  /** 0 to 99: how well known. */
  rank(entity: number): number;
  has(entity: number, flag: WideFlag): boolean;
  /** Whether the record's line says more than a kind of body, a country and years. */
  tells(entity: number): boolean;
  /** Bits of fields of life, see `text/life-fields.ts`. */
  fields(entity: number): number;
  /** First and last year (of a life or a body), or null if unknown. */
  from(entity: number): number | null;
  to(entity: number): number | null;
  /** Reads the record's line, when a card opens. */
  line(entity: number): Promise<WideLine>;
}

/** Series of a dataset that is not the bundled one. */
export interface OwnSeries {
  readonly records: readonly OwnSeriesRecord[];
  readonly opened: OpenedSeries;
}

/** The fields in a line of the wide tier that have no column. */
export interface WideLine {
  readonly description: string;
  /** Ids of the record's sources. */
  readonly sources: readonly string[];
}

/** The core's questions to a dataset, cheapest first. `open.ts` implements them over the compiled bytes. */
export interface OpenedDataset {
  readonly info: DatasetInfo;
  readonly entityCount: number;

  /**
   * Finds the longest alias that starts at `token`. An alias with capitals does not match a token in lower case;
   * otherwise case does not matter.
   */
  aliasAt(tokens: Tokens, token: number): AliasMatch | null;

  // Columns: these decode no record.
  type(entity: number): EntityType;
  /** Returns the number of the entity's country, or -1. A country is its own country. */
  country(entity: number): number;
  /** 0 to 255. */
  prominence(entity: number): number;
  /**
   * Finds the longest demonym or adjective of a country at a token ("Russian", "North Korean"); null for one of two
   * countries ("Congolese"). Ask only for a token with a capital ("US", not "us").
   */
  demonymAt(tokens: Tokens, token: number): DemonymMatch | null;
  /** Whether the token's hash is a known given name. */
  isGivenName(hash: number): boolean;
  /** Returns all roles of an office in a country or organisation, oldest first. */
  rolesOf(office: OfficeKind, of: number): readonly HeldRole[];
  /** Returns all roles of an entity that have an office kind, oldest first. */
  rolesBy(entity: number): readonly HeldRole[];

  /**
   * Goes through all names for those that have words with these beginnings.
   * @param words folded, see `text/folded-words.ts`
   */
  namesLike(words: readonly string[], found: FoundName): void;

  // Records: decoded when asked for, and kept.
  entity(entity: number): EntityRecord;
  /** Returns the number of an entity, or -1. */
  readonly find: (id: string) => number;
  source(id: string): Source | null;
  readonly noteTable: NoteTable;
  /** The wide tier, if there is one. */
  readonly wide?: WideTier;
  /** All notes. It decodes every one; for a few use `noteTable`. */
  readonly notes: readonly Note[];
  readonly topics: readonly FigureTopic[];
  /** The series of the dataset, decoded when first asked for; null if it has none. */
  readonly series: OwnSeries | null;
  /** Names of other datasets that the records refer to, as `dataset/id`, sorted. */
  readonly outside: readonly string[];
}
