/**
 * An opened dataset: what the core may ask of one. The compiled file is read in place, so opening
 * does not depend on size; entities are numbers until somebody wants their record.
 */
import type { EntityType } from './kinds';
import type { WideFlag } from './wide/wide-row';
import type { Tokens } from '../text/token';
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
  /** How many tokens the alias takes. */
  readonly length: number;
  readonly candidates: readonly Candidate[];
}

/** A country named by its adjective or its people. */
export interface DemonymMatch {
  /** Number of the country. */
  readonly country: number;
  /** How many tokens the demonym takes. */
  readonly length: number;
}

/** A role as the core needs it to decide who held what on a day. Days are counted from 1970-01-01. */
export interface HeldRole {
  readonly entity: number;
  readonly office: OfficeKind;
  /** Number of the country or organisation, or -1. */
  readonly of: number;
  /** First day that the role may have held, and first day that it is known to have held. */
  readonly startEarliest: number;
  readonly startLatest: number;
  /** Last day it is known, and last day it may have held; `Infinity` for a role not known to have ended. */
  readonly endEarliest: number;
  readonly endLatest: number;
}

/** The notes of a dataset by number, in the order of their ids. */
export interface NoteTable {
  readonly count: number;
  /** Decoded when asked for, and kept for a while. */
  readonly at: (number: number) => Note;
  /** Number of a note by id, or -1. */
  find(id: string): number;
  /** Numbers of the entities that a note speaks of; -1 for one that the dataset does not have. */
  entities(number: number): ArrayLike<number>;
  /** Whether a text with these terms may make a note's claim at all, by what it must say. */
  mayBeIn(number: number, terms: ReadonlySet<number>): boolean;
  /** The index of all wordings as core/claims/notes/note-index.ts made it, and the rules by which; null where there is none. */
  readonly index: { readonly rules: number; readonly bytes: Uint8Array } | null;
}

/** The wide tier of a dataset: what core asks of a record without dated roles. See `wide/wide-row.ts`. */
export interface WideTier {
  /** Number of its first entity: all from there on are of the wide tier. */
  readonly first: number;
  /** 0 to 99: how well known. */
  rank(entity: number): number;
  has(entity: number, flag: WideFlag): boolean;
  /** Bits of fields of life, see `text/life-fields.ts`. */
  fields(entity: number): number;
  /** First and last year (of a life, of a body), or null where none is known. */
  from(entity: number): number | null;
  to(entity: number): number | null;
  /** The record's line, read when a card opens. */
  line(entity: number): Promise<WideLine>;
}

/** What a line of the wide tier says beyond its columns. */
export interface WideLine {
  readonly description: string;
  /** Ids of the sources of origin. */
  readonly sources: readonly string[];
}

/** What core asks of a dataset, in order of cost. Implemented over the compiled bytes in `open.ts`. */
export interface OpenedDataset {
  readonly info: DatasetInfo;
  readonly entityCount: number;

  /**
   * The longest alias starting at `token`. Case matters only in that an alias written with capitals
   * does not match a token written in lower case.
   */
  aliasAt(tokens: Tokens, token: number): AliasMatch | null;

  // Columns: no record is decoded for these.
  type(entity: number): EntityType;
  /** Number of the entity's country, or -1. A country's own number is its country. */
  country(entity: number): number;
  /** 0 to 255. */
  prominence(entity: number): number;
  /**
   * The longest demonym or adjective of a country that begins at a token ("Russian", "North Korean");
   * null also for one of two countries ("Congolese"). Ask only of a token with a capital ("US", not "us").
   */
  demonymAt(tokens: Tokens, token: number): DemonymMatch | null;
  /** Whether the token's hash is a known given name. */
  isGivenName(hash: number): boolean;
  /** All roles of an office in a country or organisation, oldest first. */
  rolesOf(office: OfficeKind, of: number): readonly HeldRole[];
  /** All roles of an entity that have an office kind, oldest first. */
  rolesBy(entity: number): readonly HeldRole[];

  // Records: decoded when asked for and kept.
  entity(entity: number): EntityRecord;
  /** Number of an entity by id, or -1. */
  readonly find: (id: string) => number;
  source(id: string): Source | null;
  readonly noteTable: NoteTable;
  /** Where a dataset has a wide tier. */
  readonly wide?: WideTier;
  /** All notes: decodes every one, so not for whoever wants a few. */
  readonly notes: readonly Note[];
  readonly topics: readonly FigureTopic[];
}
